/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.model.customerprocess.NamedElement;

class CompanyRulesTest {

    @TempDir
    private Path folder;

    @Test
    void rule_saysWhatItsCommentsSay() throws IOException {
        CompanyRules company = read("""
                package customerprocess
                -- severity: warning
                -- message: Nobody owns {0}, and {1} is no brace of ours {x} 'quoted'.
                -- remedy: Give {0} an owner.
                -- values: Sequence{kind}
                context Activity
                inv Owned: properties->exists(key = 'owner') or name <> 'Pack'
                endpackage
                """);

        Finding finding = only(findings(company));

        assertEquals(List.of(), company.problems());
        assertEquals("Owned", finding.rule());
        assertEquals(Severity.WARNING, finding.severity());
        assertEquals("Nobody owns “Pack”, and task is no brace of ours {x} 'quoted'.", finding.message());
        assertEquals("Give “Pack” an owner.", finding.remedy());
    }

    @Test
    void ruleWithoutComments_isAnErrorWithAMessage() throws IOException {
        Finding finding = only(findings(read("context Activity inv Short: name.size() < 14")));

        assertEquals(Severity.ERROR, finding.severity());
        assertEquals("“Take the order” breaks the rule Short.", finding.message());
        assertEquals("See the rule Short in the file of rules.", finding.remedy());
    }

    @Test
    void comments_belongToTheInvariantAfterThem() throws IOException {
        CompanyRules company = read("""
                -- severity: info
                context Activity
                inv A: name <> 'Pack' -- severity: is not meant here
                /* severity: error */
                -- Severity:  WARNING
                inv B: name <> 'Pack'
                inv C: name <> 'Pack'
                """);

        assertEquals(List.of("A INFO", "B WARNING", "C ERROR"),
                findings(company).stream().map(finding -> finding.rule() + " " + finding.severity()).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "2 | 15 | inv Bad: self.nope > 3                 | There is no feature or variable “nope” here.",
        "2 | 10 | inv Bad: name.size( > 3                | “)” is missing",
        "2 | 31 | inv Bad: kind = ActivityKind::nope     | nope",
        "2 | 10 | inv Bad: name                          | A rule must be a condition that is true or false; this expression gives a String.",
        "2 | 15 | inv Bad: name 'open                    | “'open”",
        "2 | 10 | inv Bad: foo(3)                        | foo",
        "2 | 15 | inv Bad: name =                        | Something is missing after “=”",
        "2 | 10 | inv Bad: name + 3 = 4                  | +",
        "2 |  5 | inv CV01: true                         | The name CV01 is taken",
        "2 |  5 | inv Good1: true                        | The name Good1 is taken",
        "2 |  1 | pre: name <> null                      | “pre” has no meaning in a file of rules",
        "2 |  9 | context Nope inv Bad: true             | The metamodel has no class “Nope”",
        "2 | 18 | context Activity wrong inv Bad: true   | “wrong” is not expected here",
        "2 | 12 | def: f() : Nope = 3                    | Nope",
        "2 | 15 | inv Bad: self.nme <> ''                | Did you mean “name”?",
        "2 | 15 | inv Bad: name.siez() > 3               | Did you mean “size”?",
        "2 | 20 | inv Bad: outgoing->isEmtpy()            | Did you mean “isEmpty”",
        "2 | 31 | inv Bad: kind = ActivityKind::manaul | Did you mean “manual”?",
        "2 | 22 | def: f() : Boolean = nme <> ''          | Did you mean “name”?",
        "2 |  9 | context Activty inv Bad: true          | Did you mean “Activity”",
    })
    void mistake_isReportedWithItsPlaceAndLeavesTheOtherRulesAlone(int line, int column, String mistake, String message) throws IOException {
        CompanyRules company = read("context Activity inv Good1: name <> 'Pack'\n" + mistake + "\ncontext Activity inv Good2: name <> 'Pack'\n");

        assertEquals(List.of("Good1", "Good2"), findings(company).stream().map(Finding::rule).toList());
        RuleProblem problem = company.problems().getFirst();
        assertEquals(1, company.problems().size(), company.problems()::toString);
        assertTrue(problem.message().contains(message), problem::text);
        assertEquals(line + ":" + column, problem.line() + ":" + problem.column(), problem::text);
        assertTrue(problem.text().contains("company.rules.ocl, line " + line + ", column " + column + ": "), problem::text);
    }

    @Test
    void tooLongExpression_isReported() throws IOException {
        CompanyRules company = read("context Activity inv Long: true" + " and true".repeat(50_000));

        assertEquals("This expression is too long or nested too deeply.", only(company.problems()).message());
    }

    @ParameterizedTest
    @ValueSource(strings = {"info", "hint", "Hint"})
    void hint_isWrittenInTwoWays(String severity) throws IOException {
        CompanyRules company = read("context Activity\n-- severity: " + severity + "\ninv Bad: name <> 'Pack'");

        assertEquals(List.of(), company.problems());
        assertEquals(Severity.INFO, only(findings(company)).severity());
    }

    @Test
    void unknownSeverity_isReportedAndTheRuleRunsAsError() throws IOException {
        CompanyRules company = read("context Activity\n-- severity: fatal\ninv Bad: name <> 'Pack'");

        assertEquals(Severity.ERROR, only(findings(company)).severity());
        assertEquals("2:14", place(only(company.problems())));
    }

    @Test
    void brokenDetail_isReportedAtItsPlace() throws IOException {
        CompanyRules company = read("context Activity\n-- values: Sequence{nope}\ninv Bad: name <> 'Pack'");

        assertEquals("2:21", place(only(company.problems())));
    }

    @Test
    void openComment_isReportedWhereItBegins() throws IOException {
        assertEquals("2:1", place(only(read("context Activity inv Good: true\n/* and so on\ninv Lost: true").problems())));
    }

    @Test
    void ruleBeforeAnyContext_isReported() throws IOException {
        assertEquals("1:1", place(only(read("inv Bad: true").problems())));
    }

    @Test
    void definitions_areKnownToRulesAndToEachOther() throws IOException {
        CompanyRules company = read("""
                context Activity
                inv Quick: not slow()
                def: slow() : Boolean = minutes() > limit
                def: limit : Integer = 5
                def: minutes() : Integer = name.size()
                """);

        assertEquals(List.of(), company.problems());
        assertEquals(List.of("Receive", "Take the order", "Hand over"),
                findings(company).stream().map(finding -> ((NamedElement) finding.element()).getName()).toList());
    }

    @Test
    void ruleThatUsesABrokenDefinition_isReportedToo() throws IOException {
        CompanyRules company = read("""
                context Activity
                def: slow() : Boolean = nope > 3
                inv Quick: not slow()
                inv Good: name <> 'Pack'
                """);

        assertEquals(List.of("2:25", "3:5"), company.problems().stream().map(CompanyRulesTest::place).toList());
        assertEquals("Good", only(findings(company)).rule());
    }

    @Test
    void unnamedRule_isCalledByItsPlace() throws IOException {
        assertEquals("Activity_line2", only(findings(read("context Activity\ninv: name <> 'Pack'"))).rule());
    }

    @Test
    void keywordsInStringsAndComments_doNotCutARule() throws IOException {
        CompanyRules company = read("""
                context customerprocess::Activity -- inv Wrong: true
                inv Strings: name <> 'context Lane inv A: x' /* inv B: y */ and name <> 'Pack'
                """);

        assertEquals("Strings", only(findings(company)).rule());
        assertEquals(List.of(), company.problems());
    }

    @Test
    void placeAfterByteOrderMarkAndCarriageReturns_isThatOfEditors() throws IOException {
        assertEquals("3:10", place(only(read("\uFEFF-- rules\r\ncontext Activity\r\ninv Bad: nope\r\n").problems())));
    }

    @Test
    void allInstances_spansTheModel() throws IOException {
        assertEquals("Lanes", only(findings(read("context Portfolio inv Lanes: Lane.allInstances()->size() = 3"))).rule());
    }

    @Test
    void eachHeader_givesOneFindingForEachMember() throws IOException {
        CompanyRules company = read("""
                -- message: {0} has {1}
                -- each: lanes
                context CustomerProcess inv NoLanes: lanes->isEmpty()
                """);

        assertEquals(List.of("“Ordering” has lane “Buyer”", "“Ordering” has lane “Acme”"),
                findings(company).stream().map(Finding::message).toList());
    }

    @Test
    void exampleOfTheDocumentation_hasNoMistakes() throws IOException {
        String page = Files.readString(Path.of("..", "..", "docs", "constraints.md"));
        int begin = page.indexOf("```ocl\n") + "```ocl\n".length();

        CompanyRules company = read(page.substring(begin, page.indexOf("```", begin)));

        assertEquals(List.of(), company.problems());
        assertEquals(List.of("OwnedTouchpoint", "FewCalls"), company.rules().rules().stream().map(Rule::id).toList());
    }

    @Test
    void emptyFile_hasNoRulesAndNoProblems() throws IOException {
        CompanyRules company = read("");

        assertEquals(0, company.rules().rules().size() + company.problems().size());
    }

    @Test
    void missingFileAndForeignEncoding_areFailuresOfInput() throws IOException {
        Path foreign = folder.resolve("foreign.rules.ocl");
        Files.write(foreign, "context Activity inv \u00e9: true".getBytes(StandardCharsets.ISO_8859_1));

        assertThrows(NoSuchFileException.class, () -> CompanyRules.read(folder.resolve("missing.rules.ocl")));
        assertThrows(CharacterCodingException.class, () -> CompanyRules.read(foreign));
    }

    @Test
    void fileBesideAModel_hasItsName() {
        assertEquals(Path.of("models/shop.rules.ocl"), CompanyRules.fileBeside(Path.of("models/shop.sightline")));
    }

    private static String place(RuleProblem problem) {
        return problem.line() + ":" + problem.column();
    }

    private static <T> T only(List<T> list) {
        assertEquals(1, list.size(), list::toString);
        return list.getFirst();
    }

    private CompanyRules read(String text) throws IOException {
        Path file = folder.resolve("company.rules.ocl");
        Files.writeString(file, text);
        return CompanyRules.read(file);
    }

    private static List<Finding> findings(CompanyRules company) {
        return new Validator(company.rules()).validate(new Sample().portfolio);
    }
}
