/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.edit.command.CommandParameter;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.BusinessSystem;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.CustomerView;
import org.sightline.model.customerprocess.FailPoint;
import org.sightline.model.customerprocess.Flow;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.InteractionNode;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.ModelElement;
import org.sightline.model.customerprocess.Phase;
import org.sightline.model.customerprocess.SequenceFlow;
import org.sightline.model.customerprocess.SightlinePackage;
import org.sightline.model.customerprocess.ViewElement;
import org.sightline.model.edit.clipboard.ClipboardEdits;
import org.sightline.model.edit.connect.ConnectEdits;
import org.sightline.model.edit.find.FindQuery;
import org.sightline.model.edit.find.Finder;
import org.sightline.model.edit.heal.DeleteEdits;
import org.sightline.model.edit.insert.InsertEdits;
import org.sightline.model.edit.lanes.LaneEdits;
import org.sightline.model.edit.merge.MergeEdits;
import org.sightline.model.edit.move.MoveEdits;
import org.sightline.model.edit.quick.QuickEdits;
import org.sightline.model.edit.retype.RetypeEdits;
import org.sightline.model.edit.subprocess.SubprocessEdits;
import org.sightline.model.edit.view.ViewEdits;
import org.sightline.model.editing.Scope;
import org.sightline.model.editing.move.NodePlace;
import org.sightline.model.editing.node.NodeKind;

/** All that a person can do to a model, done to any of its elements in any order. */
final class RandomAbilities {

    private final Board board;
    private final Random random;
    private final Map<String, Supplier<Command>> abilities = new LinkedHashMap<>();
    private final Map<String, Integer> done = new LinkedHashMap<>();
    private List<ModelElement> elements = List.of();

    RandomAbilities(Board board, long seed) {
        this.board = board;
        random = new Random(seed);
        addPlain();
        addFlows();
        addOrder();
        addQuick();
        addGroups();
        addClipboard();
        addViews();
    }

    /** How often each ability did something. */
    Map<String, Integer> done() {
        return done;
    }

    Set<String> names() {
        return abilities.keySet();
    }

    /** One edit; gives its name, or "refused". */
    String next() {
        List<String> names = List.copyOf(abilities.keySet());
        String name = names.get(random.nextInt(names.size()));
        elements = board.all(ModelElement.class);
        boolean isDone = board.run(abilities.get(name).get());
        if (isDone) {
            done.merge(name, 1, Integer::sum);
        }
        return isDone ? name : "refused";
    }

    private void addPlain() {
        ModelEdits edits = new ModelEdits(board.domain);
        abilities.put("rename", () -> edits.set(one(FlowNode.class), SightlinePackage.Literals.NAMED_ELEMENT__NAME, "Name " + random.nextInt(99)));
        abilities.put("set system", () -> edits.set(one(Activity.class), SightlinePackage.Literals.ACTIVITY__SYSTEMS, some(BusinessSystem.class)));
        abilities.put("set origin", () -> edits.set(one(FlowNode.class), SightlinePackage.Literals.MODEL_ELEMENT__ORIGIN, one(ModelElement.class)));
        abilities.put("order", () -> edits.move(one(FlowNode.class), random.nextBoolean() ? 1 : -1));
        abilities.put("create", () -> {
            Activity owner = one(Activity.class);
            List<?> kinds = List.copyOf(board.domain.getNewChildDescriptors(owner, null));
            return edits.create(owner, (CommandParameter) kinds.get(random.nextInt(kinds.size())), List.of(owner));
        });
        abilities.put("delete node", () -> new DeleteEdits(board.domain).delete(some(FlowNode.class)));
        abilities.put("delete flow", () -> new DeleteEdits(board.domain).delete(List.of(one(Flow.class))));
        abilities.put("delete anything", () -> {
            ModelElement element = one(ModelElement.class);
            boolean isLarge = element instanceof CustomerProcess || element instanceof Lane || element.eContainer() == board.portfolio;
            return isLarge && random.nextInt(20) > 0 ? UnexecutableCommand.INSTANCE : new DeleteEdits(board.domain).delete(List.of(element));
        });
    }

    private void addFlows() {
        InsertEdits insert = new InsertEdits(board.domain);
        ConnectEdits connect = new ConnectEdits(board.domain);
        RetypeEdits retype = new RetypeEdits(board.domain);
        abilities.put("insert", () -> {
            Flow flow = one(Flow.class);
            return insert.insert(flow, near(flow));
        });
        abilities.put("insert new", () -> insert.insertNew(one(Flow.class), kind()));
        abilities.put("connect", () -> {
            FlowNode node = one(FlowNode.class);
            return connect.connect(node, near(node));
        });
        abilities.put("connect by message", () -> {
            FlowNode node = one(FlowNode.class);
            InteractionNode target = random.nextBoolean() ? near(node) : one(Lane.class);
            return connect.connect(SightlinePackage.Literals.MESSAGE_FLOW, node, target);
        });
        abilities.put("reconnect source", () -> {
            Flow flow = one(Flow.class);
            return connect.reconnectSource(flow, near(flow));
        });
        abilities.put("reconnect target", () -> {
            Flow flow = one(Flow.class);
            return connect.reconnectTarget(flow, near(flow));
        });
        abilities.put("retype", () -> retype.retype(one(FlowNode.class), kind()));
        abilities.put("retype flow", () -> retype.retype(one(Flow.class)));
    }

    private void addOrder() {
        MoveEdits move = new MoveEdits(board.domain);
        LaneEdits lanes = new LaneEdits(board.domain);
        abilities.put("move", () -> {
            FlowNode node = one(FlowNode.class);
            FlowNode before = near(node);
            return move.move(List.of(node), random.nextBoolean() ? NodePlace.before(before) : NodePlace.in(before.eContainer()));
        });
        abilities.put("move several", () -> {
            FlowNode node = one(FlowNode.class);
            return move.move(List.of(node, near(node), near(node)), NodePlace.before(near(node)));
        });
        abilities.put("move to phase", () -> move.moveToPhase(List.of(one(FlowNode.class)), random.nextInt(9) == 0 ? null : one(Phase.class)));
        abilities.put("move lane", () -> {
            Lane lane = one(Lane.class);
            return lanes.move(lane, random.nextBoolean() ? lane.eContainer() : one(Lane.class), random.nextInt(4));
        });
        abilities.put("move lane out", () -> {
            Lane lane = one(Lane.class);
            return lanes.move(lane, Scope.around(lane), random.nextInt(6));
        });
        abilities.put("move phase", () -> lanes.move(one(Phase.class), random.nextInt(4)));
    }

    private void addQuick() {
        QuickEdits quick = new QuickEdits(board.domain);
        abilities.put("next", () -> quick.next(one(FlowNode.class), kind()));
        abilities.put("decision", () -> quick.decision(one(FlowNode.class)));
        abilities.put("message", () -> quick.message(one(FlowNode.class)));
        abilities.put("fail point", () -> quick.failPoint(one(Activity.class)));
        abilities.put("recovery", () -> quick.recovery(one(FailPoint.class)));
        abilities.put("wait point", () -> quick.waitPoint(one(FlowNode.class)));
        abilities.put("process", () -> random.nextInt(9) > 0 ? UnexecutableCommand.INSTANCE : quick.process(board.portfolio, "Process " + random.nextInt(99)));
    }

    private void addGroups() {
        MergeEdits merge = new MergeEdits(board.domain);
        SubprocessEdits subprocess = new SubprocessEdits(board.domain);
        abilities.put("merge", () -> merge.merge(neighbours().stream().filter(Activity.class::isInstance).map(Activity.class::cast).toList()));
        abilities.put("extract", () -> subprocess.extract(neighbours(), "Sub-process " + random.nextInt(99)));
        abilities.put("extract to process", () -> subprocess.extractToProcess(neighbours(), "Process " + random.nextInt(99)));
        abilities.put("inline", () -> {
            List<Activity> able = all(Activity.class).stream().filter(each -> each.getProcessBody() != null).toList();
            return able.isEmpty() ? UnexecutableCommand.INSTANCE : subprocess.inline(able.get(random.nextInt(able.size())));
        });
        abilities.put("call", () -> subprocess.call(one(Activity.class), one(CustomerProcess.class)));
        Finder finder = new Finder(board.domain);
        abilities.put("replace", () -> finder.replace(finder.preview(
                new FindQuery("e", FindQuery.Mode.PLAIN, false, List.of(one(FlowNode.class)), Set.of(), false), "é")));
    }

    private void addClipboard() {
        ClipboardEdits clipboard = new ClipboardEdits(board.domain);
        abilities.put("duplicate", () -> clipboard.duplicate(some(FlowNode.class)));
        abilities.put("copy and paste", () -> clipboard.paste(clipboard.copy(some(FlowNode.class)), one(FlowNode.class)));
        abilities.put("copy lane", () -> random.nextInt(4) > 0 ? UnexecutableCommand.INSTANCE
                : clipboard.paste(clipboard.copy(List.of(one(Lane.class))), one(CustomerProcess.class)));
        abilities.put("copy anything", () -> {
            ModelElement element = one(ModelElement.class);
            boolean isLarge = element instanceof CustomerProcess || element instanceof Lane || clipboard.copyRefusal(List.of(element)).isPresent();
            return isLarge ? UnexecutableCommand.INSTANCE : clipboard.paste(clipboard.copy(List.of(element)), one(ModelElement.class));
        });
        abilities.put("cut and paste", () -> {
            FlowNode node = one(FlowNode.class);
            String text = clipboard.cutText(List.of(node));
            if (!board.run(clipboard.cut(List.of(node)))) {
                return UnexecutableCommand.INSTANCE;
            }
            elements = board.all(ModelElement.class);
            return clipboard.paste(text, one(FlowNode.class));
        });
    }

    private void addViews() {
        ViewEdits views = new ViewEdits(board.domain);
        abilities.put("show", () -> views.add(one(CustomerView.class), one(ViewElement.class)));
        abilities.put("take out", () -> {
            CustomerView view = one(CustomerView.class);
            return view.getElements().isEmpty() ? UnexecutableCommand.INSTANCE
                    : views.remove(view, view.getElements().get(random.nextInt(view.getElements().size())));
        });
        abilities.put("derive", () -> views.rederive(one(CustomerView.class)));
    }

    private NodeKind kind() {
        return NodeKind.values()[random.nextInt(NodeKind.values().length)];
    }

    private <T> List<T> all(Class<T> type) {
        return elements.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private <T> T one(Class<T> type) {
        List<T> all = all(type);
        return all.get(random.nextInt(all.size()));
    }

    private <T> List<T> some(Class<T> type) {
        List<T> chosen = new ArrayList<>(List.of(one(type)));
        if (random.nextBoolean()) {
            T other = one(type);
            if (!chosen.contains(other)) {
                chosen.add(other);
            }
        }
        return chosen;
    }

    /** Mostly a node of the same process, sometimes any. */
    private FlowNode near(ModelElement element) {
        CustomerProcess process = Scope.process(element);
        List<FlowNode> all = all(FlowNode.class).stream().filter(node -> Scope.process(node) == process).toList();
        return all.isEmpty() || random.nextInt(20) == 0 ? one(FlowNode.class) : all.get(random.nextInt(all.size()));
    }

    /** A node and some that follow it. */
    private List<FlowNode> neighbours() {
        List<FlowNode> chosen = new ArrayList<>(List.of(one(FlowNode.class)));
        for (int i = random.nextInt(3); i >= 0; i--) {
            List<SequenceFlow> out = Scope.out(chosen.get(chosen.size() - 1));
            if (!out.isEmpty() && !chosen.contains(out.get(0).getTarget())) {
                chosen.add((FlowNode) out.get(0).getTarget());
            }
        }
        return chosen;
    }
}
