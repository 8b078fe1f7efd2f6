//! Finds the nodes that lead back to themselves, in one walk over all of them (Tarjan's algorithm, without recursion).

use std::collections::{HashMap, HashSet};

use crate::source::tree::Node;

/// A node whose parts are looked at.
struct Step<'d> {
    node: *const Node<'d>,
    parts: std::vec::IntoIter<&'d Node<'d>>,
}

/// What is known of a node.
struct Known {
    /// When it was found.
    number: usize,
    /// The earliest node that is known to lead to it and to be led to by it.
    lowest: usize,
    /// Whether its group is not complete yet.
    is_open: bool,
}

/// The nodes from which `parts` lead back to them.
pub(super) fn nodes_in_circles<'d>(
    roots: impl Iterator<Item = &'d Node<'d>>,
    parts: impl Fn(&'d Node<'d>) -> Vec<&'d Node<'d>>,
) -> HashSet<*const Node<'d>> {
    let mut known: HashMap<*const Node<'_>, Known> = HashMap::new();
    let mut in_circles = HashSet::new();
    // The nodes whose groups are not complete, in the order in which they were found.
    let mut open: Vec<*const Node<'_>> = Vec::new();
    for root in roots {
        let mut path: Vec<Step<'d>> = Vec::new();
        let mut next = (!known.contains_key(&std::ptr::from_ref(root))).then_some(root);
        while let Some(node) = next.take() {
            let current = std::ptr::from_ref(node);
            let number = known.len();
            known.insert(current, Known { number, lowest: number, is_open: true });
            open.push(current);
            path.push(Step { node: current, parts: parts(node).into_iter() });
            while let Some(step) = path.last_mut() {
                if let Some(part) = step.parts.next() {
                    let target = std::ptr::from_ref(part);
                    if target == step.node {
                        in_circles.insert(target);
                    }
                    match known.get(&target) {
                        None => {
                            next = Some(part);
                            break;
                        }
                        Some(&Known { number, is_open: true, .. }) => lower(&mut known, step.node, number),
                        Some(_) => {}
                    }
                    continue;
                }
                let done = step.node;
                path.pop();
                let Some(Known { number, lowest, .. }) = known.get(&done) else { continue };
                let (is_first, lowest) = (number == lowest, *lowest);
                if is_first {
                    // All that was found since leads back to it.
                    let start = open.iter().rposition(|node| *node == done).unwrap_or(open.len());
                    let group = open.split_off(start);
                    if group.len() > 1 {
                        in_circles.extend(group.iter().copied());
                    }
                    for node in group {
                        known.entry(node).and_modify(|known| known.is_open = false);
                    }
                }
                if let Some(step) = path.last() {
                    lower(&mut known, step.node, lowest);
                }
            }
        }
    }
    in_circles
}

fn lower<'d>(known: &mut HashMap<*const Node<'d>, Known>, node: *const Node<'d>, number: usize) {
    known.entry(node).and_modify(|known| known.lowest = known.lowest.min(number));
}
