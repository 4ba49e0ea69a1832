/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sightline.viewpoint.ViewpointSession;
import org.sightline.viewpoint.harbour.Harbour;
import org.sightline.viewpoint.harbour.Sketch;

/** Constructs of specifications in combinations that the conformance kit does not have, on a metamodel of another kind. */
class FurtherCasesTest {

    private static final String ALL = "aql:self.eAllContents(harbour::Vessel)";

    private final Harbour harbour = new Harbour();

    private static String node(String name, String domain, String candidates, String more) {
        return "<nodeMappings name='" + name + "' domainClass='" + domain + "' semanticCandidatesExpression='" + candidates + "'" + more + ">" + Sketch.SQUARE
                + "</nodeMappings>";
    }

    private static String ends(String source, String target) {
        return " sourceMapping=\"" + mappings(source) + "\" targetMapping=\"" + mappings(target) + "\"";
    }

    private static String mappings(String names) {
        return java.util.Arrays.stream(names.split(" ")).map(each -> "$L/@nodeMappings[name='" + each + "']").collect(Collectors.joining(" "));
    }

    private void shows(String expected, String layer) {
        assertEquals(expected.strip(), Sketch.layer(layer).shown(harbour));
    }

    @Test
    void reusedSubMapping_isEvaluatedOnTheContainerThatReusesIt() {
        shows("""
                container "North" mapping=Pier
                  node "Ada" mapping=Vessel
                  node "Bo" mapping=Vessel
                container "South" mapping=Pier
                  node "Cy" mapping=Vessel
                """,
                "<containerMappings name='Pier' domainClass='harbour.Pier' semanticCandidatesExpression='feature:piers' reusedNodeMappings=\""
                        + mappings("Vessel") + "\">" + Sketch.FLAT + "</containerMappings>" + node("Vessel", "Vessel", "aql:self.eContents()", ""));
    }

    @Test
    void mappingThatReusesItself_goesAsDeepAsTheModel() {
        String crate = "$L/@containerMappings[name='Crate']";
        shows("""
                container "Ada" mapping=Hold
                  container "tea" mapping=Crate
                    container "cup" mapping=Crate
                  container "ink" mapping=Crate
                """,
                "<containerMappings name='Hold' domainClass='Freighter' reusedContainerMappings=\"" + crate + "\">" + Sketch.FLAT + "</containerMappings>"
                        + "<containerMappings name='Crate' domainClass='Crate' semanticCandidatesExpression='aql:self.eContents()' reusedContainerMappings=\""
                        + crate + "\">" + Sketch.FLAT + "</containerMappings>");
    }

    @Test
    void edge_endsAtAnEdge() {
        shows("""
                node "Ada" mapping=V
                node "Bo" mapping=V
                node "Cy" mapping=V
                node "Sea Ltd" mapping=C
                edge "" mapping=R from=Freighter(piers.0/@berths.0) to=Tug(piers.0/@berths.1)
                edge "" mapping=R from=Tug(piers.0/@berths.1) to=Tug(piers.1/@berths.0)
                edge "" mapping=X from=Company(companies.0) to=Route(routes.0)
                """,
                node("V", "Vessel", ALL, "") + node("C", "Company", "feature:companies", "")
                        + "<edgeMappings name='X' sourceMapping=\"" + mappings("C") + "\" targetMapping=\"$L/@edgeMappings[name='R']\""
                        + " targetFinderExpression='aql:self.eContainer().routes->select(r | r.from.owner = self)'>" + Sketch.LINE + "</edgeMappings>"
                        + "<edgeMappings name='R' useDomainElement='true' domainClass='Route' semanticCandidatesExpression='feature:routes'" + ends("V", "V")
                        + " sourceFinderExpression='feature:from' targetFinderExpression='feature:to'>" + Sketch.LINE + "</edgeMappings>");
    }

    @Test
    void relation_startsAtSeveralMappingsAndMayEndWhereItStarts() {
        shows("""
                node "Ada" mapping=V
                node "Bo" mapping=V
                node "Cy" mapping=V
                node "Sea Ltd" mapping=C
                edge "" mapping=E from=Company(companies.0) to=Freighter(piers.0/@berths.0)
                edge "" mapping=E from=Company(companies.0) to=Tug(piers.1/@berths.0)
                edge "" mapping=E from=Freighter(piers.0/@berths.0) to=Freighter(piers.0/@berths.0)
                edge "" mapping=E from=Tug(piers.0/@berths.1) to=Tug(piers.0/@berths.1)
                edge "" mapping=E from=Tug(piers.1/@berths.0) to=Tug(piers.1/@berths.0)
                """,
                node("V", "Vessel", ALL, "") + node("C", "Company", "feature:companies", "") + "<edgeMappings name='E'" + ends("C V", "V")
                        + " targetFinderExpression='aql:if self.oclIsKindOf(harbour::Company) then self.eInverse(harbour::Vessel) else Sequence{self, self} endif'>"
                        + "<style xsi:type='style:BracketEdgeStyleDescription'/></edgeMappings>");
    }

    @Test
    void elementBasedEdge_needsNoCandidatesAndAsksBothEnds() {
        shows("""
                node "Ada" mapping=V
                node "Bo" mapping=V
                node "Cy" mapping=V
                edge "" mapping=R from=Tug(piers.0/@berths.1) to=Tug(piers.1/@berths.0)
                """,
                node("V", "Vessel", ALL, "") + "<edgeMappings name='R' useDomainElement='true' domainClass='Route' preconditionExpression='aql:target.tons > 4'"
                        + ends("V", "V") + " sourceFinderExpression='feature:from' targetFinderExpression='feature:to'>" + Sketch.LINE + "</edgeMappings>");
    }

    @Test
    void importOfAnImport_takesItsElementsFirst() {
        String from = " importedMapping=\"$L/@nodeMappings[name='%s']\"";
        String imported = "<nodeMappings xsi:type='diagram:NodeMappingImport' name='%s' domainClass='%s' semanticCandidatesExpression='" + ALL + "' %s>"
                + Sketch.SQUARE + "</nodeMappings>";
        shows("""
                node "Ada" mapping=C
                node "Cy" mapping=B
                node "Bo" mapping=A
                """,
                node("A", "Vessel", ALL, "") + imported.formatted("B", "Vessel", "preconditionExpression='aql:self.tons > 4'" + from.formatted("A"))
                        + imported.formatted("C", "Freighter", from.formatted("B")));
    }

    @Test
    void importThatHidesSubMappings_hasItsOwnOnly() {
        shows("""
                container "North" mapping=Deep
                  node "K1" mapping=Crane
                container "South" mapping=Pier
                  node "Cy" mapping=Vessel
                """,
                "<containerMappings name='Pier' domainClass='Pier' semanticCandidatesExpression='feature:piers'>" + Sketch.FLAT
                        + node("Vessel", "Vessel", "feature:berths", "").replace("nodeMappings", "subNodeMappings") + "</containerMappings>"
                        + "<containerMappings xsi:type='diagram:ContainerMappingImport' name='Deep' domainClass='Pier' semanticCandidatesExpression='feature:piers'"
                        + " preconditionExpression='aql:self.depth > 3' hideSubMappings='true' importedMapping=\"$L/@containerMappings[name='Pier']\">" + Sketch.FLAT
                        + node("Crane", "Crane", "feature:cranes", "").replace("nodeMappings", "subNodeMappings") + "</containerMappings>");
    }

    @Test
    void borders_carryBorders() {
        shows("""
                container "Ada" mapping=F
                  border "tea" mapping=Cr
                    border "cup" mapping=In
                  border "ink" mapping=Cr
                """,
                "<containerMappings name='F' domainClass='Freighter'>" + Sketch.FLAT
                        + "<borderedNodeMappings name='Cr' domainClass='Crate' semanticCandidatesExpression='feature:holds'>" + Sketch.SQUARE
                        + "<borderedNodeMappings name='In' domainClass='Crate' semanticCandidatesExpression='feature:inner'>" + Sketch.SQUARE
                        + "</borderedNodeMappings></borderedNodeMappings></containerMappings>");
    }

    @Test
    void reusedMapping_standsOnABorderToo() {
        shows("""
                node "Ada" mapping=F
                  border "tea" mapping=Cr
                  border "ink" mapping=Cr
                """, node("F", "Freighter", ALL, " reusedBorderedNodeMappings=\"" + mappings("Cr") + "\"") + node("Cr", "Crate", "aql:self.eContents()", ""));
    }

    @Test
    void stackOfLists_showsBothForTheSameElement() {
        String list = "<subContainerMappings name='%s' domainClass='Pier' semanticCandidatesExpression='var:self' childrenPresentation='List'>" + Sketch.FLAT
                + "<subNodeMappings name='%s' domainClass='%s' semanticCandidatesExpression='feature:%s'>" + Sketch.SQUARE
                + "</subNodeMappings></subContainerMappings>";
        shows("""
                container "North" mapping=P
                  list "North" mapping=Berths
                    item "Ada" mapping=V
                    item "Bo" mapping=V
                  list "North" mapping=Cranes
                    item "K1" mapping=K
                container "South" mapping=P
                  list "South" mapping=Berths
                    item "Cy" mapping=V
                  list "South" mapping=Cranes
                """,
                "<containerMappings name='P' domainClass='Pier' childrenPresentation='VerticalStack'>" + Sketch.FLAT
                        + list.formatted("Berths", "V", "Vessel", "berths") + list.formatted("Cranes", "K", "Crane", "cranes") + "</containerMappings>");
    }

    @Test
    void conditionalStyle_ofAnItemAsksItsContainer() {
        shows("""
                list "North" mapping=P
                  item "Ada?" mapping=V
                  item "Bo?" mapping=V
                list "South" mapping=P
                  item "Cy" mapping=V
                """,
                "<containerMappings name='P' domainClass='Pier' childrenPresentation='List'>" + Sketch.FLAT
                        + "<subNodeMappings name='V' domainClass='Vessel' semanticCandidatesExpression='feature:berths'>" + Sketch.SQUARE
                        + "<conditionnalStyles predicateExpression='aql:container.depth > 3'><style xsi:type='style:BundledImageDescription'"
                        + " labelExpression=\"aql:self.name + '?'\"/></conditionnalStyles></subNodeMappings></containerMappings>");
    }

    @Test
    void customization_appliesWhereItsPredicateHolds() {
        assertEquals("node \"ADA\" mapping=V\nnode \"Bo\" mapping=V\nnode \"CY\" mapping=V",
                Sketch.diagram("<defaultLayer name='Default'>" + node("V", "Vessel", ALL, "")
                        + "</defaultLayer><additionalLayers name='Loud' activeByDefault='true'><customization><vsmElementCustomizations"
                        + " xsi:type='description:VSMElementCustomization' predicateExpression='aql:self.tons > 4'><featureCustomizations"
                        + " xsi:type='description:EAttributeCustomization' attributeName='labelExpression' value='aql:self.name.toUpper()' applyOnAll='true'/>"
                        + "</vsmElementCustomizations></customization></additionalLayers>").shown(harbour));
    }

    @Test
    void reusedCustomization_appliesToOtherStylesUnderTheSamePredicate() {
        assertEquals("node \"Ada\" mapping=F\nnode \"Bo\" mapping=T\nnode \"CY\" mapping=T",
                Sketch.diagram("<defaultLayer name='Default'>" + node("F", "Freighter", ALL, "") + node("T", "Tug", ALL, "") + "<customization>"
                        + "<vsmElementCustomizations xsi:type='description:VSMElementCustomization' predicateExpression='aql:self.tons > 4'><featureCustomizations"
                        + " xsi:type='description:EAttributeCustomization' attributeName='labelExpression' value='aql:self.name.toUpper()'/>"
                        + "</vsmElementCustomizations><vsmElementCustomizations xsi:type='description:VSMElementCustomizationReuse'"
                        + " reuse=\"$L/@customization/@vsmElementCustomizations.0/@featureCustomizations.0\" appliedOn=\"$L/@nodeMappings.1/@style\"/>"
                        + "</customization></defaultLayer>").shown(harbour));
    }

    @Test
    void layers_showTheirMappingsWhenTheyAreOnOrCannotBeSwitchedOff() {
        Sketch sketch = Sketch.diagram("<defaultLayer name='Default'>" + node("V", "Freighter", ALL, "") + "</defaultLayer>"
                + "<additionalLayers name='Always' optional='false'>" + node("C", "Company", "feature:companies", "")
                + "</additionalLayers><additionalLayers name='Off'>" + node("P", "Pier", "feature:piers", "") + "</additionalLayers>");
        assertEquals("node \"Sea Ltd\" mapping=C\nnode \"Ada\" mapping=V", sketch.shown(harbour));
        assertEquals("node \"Sea Ltd\" mapping=C\nnode \"North\" mapping=P\nnode \"South\" mapping=P\nnode \"Ada\" mapping=V", sketch.shown(harbour, "Off"));
    }

    @Test
    void compositeFilter_letsStayWhatPassesAllItsParts() {
        String part = "<filters xsi:type='filter:MappingFilter' mappings=\"" + mappings("V") + "\" %s/>";
        Sketch sketch = Sketch.diagram("<filters xsi:type='filter:CompositeFilterDescription' name='F'>"
                + part.formatted("semanticConditionExpression='aql:self.tons > 3'") + part.formatted("viewConditionExpression='aql:self.target.escorts->isEmpty()'")
                + part.formatted("filterKind='COLLAPSE' semanticConditionExpression='aql:self.oclIsKindOf(harbour::Tug)'") + "</filters><defaultLayer name='Default'>"
                + node("V", "Vessel", ALL, "") + "</defaultLayer>");
        ViewpointSession session = sketch.open(harbour);
        DiagramState state = DiagramState.initial(session.representation("D"));
        Diagram diagram = session.diagram(session.representation("D"), state.filter("F"), harbour.root()).orElseThrow();
        assertEquals("[Ada false true, Bo false false, Cy false false]",
                diagram.boxes().stream().map(each -> each.label() + " " + each.isVisible() + " " + each.isCollapsed()).toList().toString());
    }

    @Test
    void rootExpression_saysWhereCandidatesAreLookedFor() {
        ViewpointSession session = Sketch.file("<ownedViewpoints name='V'><ownedRepresentations xsi:type='diagram:DiagramDescription' name='D' domainClass='Harbour'"
                + " rootExpression='aql:self.piers->last()' titleExpression=\"aql:'Last of ' + self.name\"><defaultLayer name='Default'>"
                + node("V", "Vessel", "feature:berths", "") + "</defaultLayer></ownedRepresentations></ownedViewpoints>").open(harbour);
        Diagram diagram = session.diagram("D", harbour.root()).orElseThrow();
        assertEquals("new Last of Port", diagram.name());
        assertEquals("node \"Cy\" mapping=V", Sketch.shown(diagram));
    }

    @Test
    void computedColours_areMadeForEachElement() {
        ViewpointSession session = Sketch.file("<ownedViewpoints name='V'><ownedRepresentations xsi:type='diagram:DiagramDescription' name='D' domainClass='Harbour'>"
                + "<defaultLayer name='Default'><nodeMappings name='V' domainClass='Vessel'><style xsi:type='style:SquareDescription' labelExpression='feature:name'>"
                + "<color xsi:type='description:InterpolatedColor' href=\"#//@userColorsPalettes[name='P']/@entries[name='I']\"/>"
                + "<borderColor xsi:type='description:ComputedColor' href=\"#//@userColorsPalettes[name='P']/@entries[name='K']\"/></style></nodeMappings>"
                + "</defaultLayer></ownedRepresentations></ownedViewpoints><userColorsPalettes name='P'><entries xsi:type='description:InterpolatedColor' name='I'"
                + " colorValueComputationExpression='feature:tons' minValueComputationExpression='0' maxValueComputationExpression='10'>"
                + "<colorSteps associatedValue='0'>" + Sketch.color("associatedColor", "white") + "</colorSteps><colorSteps associatedValue='5'>"
                + Sketch.color("associatedColor", "black") + "</colorSteps></entries><entries xsi:type='description:ComputedColor' name='K' red='aql:self.tons * 100'"
                + " green='7' blue='x'/></userColorsPalettes>").open(harbour);
        String styles = org.sightline.viewpoint.kit.DiagramText.of(session.diagram("D", harbour.root()).orElseThrow()).lines().filter(each -> each.contains("style square"))
                .map(each -> each.replaceAll(".*?color=(\\S+).*border-color=(\\S+).*", "$1 $2")).collect(Collectors.joining(", "));
        assertEquals("#000000 #ff0700, #666666 #ff0700, #000000 #ff0700", styles);
    }

    @Test
    void crossTable_findsItsCellsByElements() {
        String mapping = "domainClass='Vessel' semanticCandidatesExpression='" + ALL + "' headerLabelExpression='feature:name'/>";
        String table = Sketch.file("<ownedViewpoints name='V'><ownedRepresentations xsi:type='table:CrossTableDescription' name='D' domainClass='Harbour'>"
                + "<ownedLineMappings name='A' " + mapping + "<ownedColumnMappings xsi:type='table:ElementColumnMapping' name='B' " + mapping
                + "<intersection name='I' useDomainClass='true' domainClass='Route' semanticCandidatesExpression='feature:routes'"
                + " lineMapping=\"$D/@ownedLineMappings[name='A']\" columnMapping=\"$D/@ownedColumnMappings[name='B']\" labelExpression='feature:length'"
                + " lineFinderExpression='feature:from' columnFinderExpression='feature:to'/></ownedRepresentations></ownedViewpoints>").table(harbour);
        assertEquals("line \"Ada\" / cell 1 \"4.0\" / line \"Bo\" / cell 2 \"12.0\" / line \"Cy\"",
                table.lines().map(String::strip).filter(each -> each.startsWith("line") || each.startsWith("cell"))
                        .map(each -> each.replaceAll("(mapping|element)=.*", "").strip()).collect(Collectors.joining(" / ")));
    }

    @Test
    void classesOfViews_canBeNamed() {
        String company = "containerView.oclAsType(diagram::DSemanticDiagram).target.companies";
        Sketch sketch = Sketch.layer(node("A", "Company", "aql:" + company, " preconditionExpression='aql:containerView.oclIsKindOf(viewpoint::DSemanticDecorator)'")
                + node("B", "Company", "aql:" + company, " preconditionExpression='aql:containerView.oclIsKindOf(diagram::DNode)'") + "<edgeMappings name='E'"
                + ends("A", "A") + " targetFinderExpression='var:self' preconditionExpression='aql:sourceView.oclIsTypeOf(diagram::DNode)'>" + Sketch.LINE
                + "</edgeMappings>");
        ViewpointSession session = sketch.open(harbour);
        assertEquals("node \"Sea Ltd\" mapping=A\nedge \"\" mapping=E from=Company(companies.0) to=Company(companies.0)",
                Sketch.shown(session.diagram("D", harbour.root()).orElseThrow()));
        assertEquals(List.of(), session.problems());
    }

    @Test
    void unknownDomainClass_showsNothingAndLeavesTheRest() {
        shows("node \"Sea Ltd\" mapping=C", node("A", "Nothing", "feature:piers", "") + node("C", "Company", "feature:companies", ""));
    }

    @Test
    void unsupportedParts_areReportedWithTheirPlaceAndTheRestIsShown() {
        Sketch sketch = Sketch.diagram("<eAnnotations source='note'/><validationSet><ownedRules xsi:type='validation:SemanticValidationRule' name='r' targetClass='Pier'/>"
                + "</validationSet><defaultLayer name='Default'>" + node("C", "Company", "feature:companies", "") + "<toolSections name='T'>"
                + "<ownedTools xsi:type='tool:ToolDescription' name='G'><initialOperation><firstModelOperations xsi:type='tool:ExternalJavaAction' id='q'/>"
                + "</initialOperation></ownedTools></toolSections></defaultLayer>");
        assertEquals("node \"Sea Ltd\" mapping=C", sketch.shown(harbour));
        String problems = sketch.specification().problems().stream().map(each -> each.place().path()).collect(Collectors.joining(", "));
        assertEquals("/Viewpoint[V]/DiagramDescription[D]/ValidationSet/SemanticValidationRule[r], "
                + "/Viewpoint[V]/DiagramDescription[D]/Layer[Default]/ToolSection[T]/ToolDescription[G]/InitialOperation/ExternalJavaAction", problems);
        assertTrue(sketch.specification().problems().stream().allMatch(each -> each.place().line() > 0));
    }
}
