/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.io.OutputException;
import org.sightline.model.customerprocess.Channel;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.model.customerprocess.Scenario;
import org.sightline.model.customerprocess.SightlineFactory;

class ModelWriterTest {

    private final SightlineFactory factory = SightlineFactory.eINSTANCE;

    @TempDir
    Path folder;

    private Path file;
    private Portfolio portfolio;
    private Channel phone;

    @BeforeEach
    void makeModel() {
        file = folder.resolve("order.sightline");
        portfolio = factory.createPortfolio();
        portfolio.setId("p");
        phone = factory.createChannel();
        phone.setId("c");
        phone.setName("Phone");
        portfolio.getChannels().add(phone);
    }

    @Test
    void model_isWrittenOneLineAnElement() throws IOException {
        phone.getTags().add("fast");

        ModelWriter.write(portfolio, file);

        assertEquals("""
            <?xml version="1.0" encoding="UTF-8"?>
            <customerprocess:Portfolio xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:customerprocess="http://www.sightline.org/customerprocess/1.0" id="p" formatVersion="1">
              <channels id="c" name="Phone">
                <tags>fast</tags>
              </channels>
            </customerprocess:Portfolio>
            """, Files.readString(file));
    }

    @Test
    void oneChangedAttribute_changesOneLine() throws IOException {
        Portfolio large = LargeModels.portfolio(1, 40);
        ModelWriter.write(large, file);
        List<String> before = Files.readAllLines(file);
        large.getProcesses().get(0).getLanes().get(0).getNodes().get(1).setName("A name so long that no line could stay within a width of eighty characters " + "x".repeat(500));

        ModelWriter.write(large, file);

        List<String> after = Files.readAllLines(file);
        assertEquals(before.size(), after.size());
        assertEquals(1, Stream.iterate(0, i -> i + 1).limit(after.size()).filter(i -> !before.get(i).equals(after.get(i))).count());
    }

    @Test
    void writing_leavesThePortfolioWhereItWas() throws IOException {
        ModelWriter.write(portfolio, file);
        assertNull(portfolio.eResource());

        Resource other = new XMIResourceImpl(URI.createURI("memory:/other"));
        other.getContents().add(portfolio);
        ModelWriter.write(portfolio, file);
        assertSame(other, portfolio.eResource());
        assertEquals("Phone", ModelReader.read(file).portfolio().getChannels().get(0).getName());
    }

    @Test
    void writingACopy_leavesTheResourceModified() throws IOException {
        ModelWriter.write(portfolio, file);
        LoadedModel loaded = ModelReader.read(file);
        loaded.resource().setTrackingModification(true);
        loaded.portfolio().setName("Changed");

        ModelWriter.write(loaded.portfolio(), folder.resolve("copy.sightline"));

        assertEquals(true, loaded.resource().isModified());
        assertEquals("Changed", ModelReader.read(folder.resolve("copy.sightline")).portfolio().getName());
    }

    @Test
    void characterThatXmlCannotHold_isRefusedBeforeAnythingIsWritten() throws IOException {
        ModelWriter.write(portfolio, file);
        phone.setDescription("ring\u0007 ring");

        assertRefused("“description” of Channel “Phone” holds the character U+0007 (at position 5), which no file can hold. Remove this character.");
    }

    @Test
    void halfACharacterInAList_isRefused() throws IOException {
        ModelWriter.write(portfolio, file);
        phone.getTags().add("cart \uD83D");

        assertRefused("“tags” of Channel “Phone” holds the character U+D83D (at position 6), which no file can hold. Remove this character.");
    }

    @Test
    void listEntryWithoutText_isRefused() throws IOException {
        ModelWriter.write(portfolio, file);
        phone.getTags().add(null);

        assertRefused("Channel “Phone” has an entry without text in “tags”. Remove the entry.");
    }

    @Test
    void infiniteNumber_isRefused() throws IOException {
        ModelWriter.write(portfolio, file);
        Scenario scenario = factory.createScenario();
        scenario.setName("Peak");
        scenario.setDuration(Double.POSITIVE_INFINITY);
        portfolio.getScenarios().add(scenario);

        assertRefused("“duration” of Scenario “Peak” is Infinity, which cannot be computed with. Set a number, or leave it empty.");
    }

    @Test
    void referenceOutOfTheModel_isRefused() throws IOException {
        ModelWriter.write(portfolio, file);
        CustomerProcess process = factory.createCustomerProcess();
        process.setName("Order");
        process.setCustomer(factory.createCustomer());
        portfolio.getProcesses().add(process);

        assertRefused("CustomerProcess “Order” refers by “customer” to Customer, which is not part of the model. Remove the reference, or put the element back.");
    }

    @Test
    void sameIdTwice_isRefused() throws IOException {
        ModelWriter.write(portfolio, file);
        Channel web = factory.createChannel();
        web.setName("Web");
        web.setId("c");
        portfolio.getChannels().add(web);

        OutputException refusal = assertThrows(OutputException.class, () -> ModelWriter.write(portfolio, file));

        assertEquals(file + ": Channel “Web”: Its id “c” is also the id of Channel “Phone”. "
            + "Give one of the two a new id, and correct the references that mean it.", refusal.getMessage());
    }

    @Test
    void tooDeepNesting_isRefused_andTheDeepestIsWritten() throws IOException {
        CustomerProcess process = factory.createCustomerProcess();
        portfolio.getProcesses().add(process);
        Lane innermost = factory.createLane();
        process.getLanes().add(innermost);
        for (int depth = 4; depth <= ModelHandler.DEEPEST; depth++) {
            innermost = inside(innermost);
        }
        ModelWriter.write(portfolio, file);
        ModelReader.read(file);
        innermost.setName("Innermost");
        inside(innermost);

        assertRefused("Lane “Innermost” is nested deeper than 500 levels. Lift it up.");
    }

    private Lane inside(Lane lane) {
        Lane inner = factory.createLane();
        lane.getLanes().add(inner);
        return inner;
    }

    private void assertRefused(String message) throws IOException {
        byte[] before = Files.readAllBytes(file);

        OutputException refusal = assertThrows(OutputException.class, () -> ModelWriter.write(portfolio, file));

        assertEquals(file + ": The model was not saved: " + message, refusal.getMessage());
        assertEquals(new String(before), Files.readString(file));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file), files.filter(path -> !path.toString().endsWith("~")).toList());
        }
    }
}
