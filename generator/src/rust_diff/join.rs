//! Assigns Rust effects to the changes on the wire that cause them.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToUpperCamelCase as _;

use crate::diff::{Aspect, Change, Element, Impact, Kind, RustEffect};

use super::{Cause, Effect};

/// Aspects of an element as a whole, which may affect every item generated from it.
const OF_THE_WHOLE: &[Aspect] =
    &[Aspect::Existence, Aspect::Name, Aspect::Kind, Aspect::Base, Aspect::Flags, Aspect::Target, Aspect::Stream];

/// The changes by the elements that they are about.
struct Index {
    parts: BTreeMap<(String, String), Vec<usize>>,
    wholes: BTreeMap<String, Vec<usize>>,
    owners: BTreeMap<String, Vec<usize>>,
}

/// Assigns each effect to the change that causes it. An effect without a cause becomes a change of its own.
pub(super) fn join(mut changes: Vec<Change>, effects: Vec<Effect>) -> Vec<Change> {
    let index = Index::of(&changes);
    let mut of_changes: BTreeMap<usize, Vec<Effect>> = BTreeMap::new();
    let mut alone: BTreeMap<String, Vec<Effect>> = BTreeMap::new();
    for effect in effects {
        match index.find(&changes, &effect.causes) {
            Some(at) => of_changes.entry(at).or_default().push(effect),
            // A new item without a cause is a harmless consequence of other changes.
            None if effect.impact == Impact::Additive => {}
            None => alone.entry(owner(&effect)).or_default().push(effect),
        }
    }
    for (at, effects) in of_changes {
        let change = &mut changes[at];
        change.rust_effects = folded(effects, &change.element.owner);
        change.rust = worst(&change.rust_effects);
    }
    for (owner, effects) in alone {
        let kind = match owner.chars().find(|c| matches!(c, '(' | '/')) {
            Some('(') => Kind::Action,
            Some(_) => Kind::EntitySet,
            None => Kind::EntityType,
        };
        let mut change = Change::new(Element::whole(kind, &owner), Aspect::Rust, None, None, Impact::Additive);
        change.rust_effects = folded(effects, &owner);
        change.rust = worst(&change.rust_effects);
        changes.push(change);
    }
    changes.sort();
    changes
}

fn worst(effects: &[RustEffect]) -> Impact {
    effects.iter().map(|effect| effect.impact).max().unwrap_or_default()
}

/// Returns the heading for an effect without a cause.
fn owner(effect: &Effect) -> String {
    let owner = effect.causes.first().map(|cause| match cause {
        Cause::Part(owner, _) | Cause::Whole(owner) | Cause::Any(owner) => owner.clone(),
    });
    owner.unwrap_or_else(|| effect.item.clone())
}

/// Returns the binding type in `ns.name(Collection(ns.type))`.
fn binding(owner: &str) -> Option<&str> {
    let binding = owner.split_once('(')?.1.trim_end_matches(')');
    Some(binding.strip_prefix("Collection(").unwrap_or(binding))
}

impl Index {
    fn of(changes: &[Change]) -> Self {
        let (mut parts, mut wholes) = (BTreeMap::<_, Vec<usize>>::new(), BTreeMap::<_, Vec<usize>>::new());
        let mut owners = BTreeMap::<_, Vec<usize>>::new();
        for (at, change) in changes.iter().enumerate() {
            let owner = &change.element.owner;
            owners.entry(owner.clone()).or_default().push(at);
            if let Some(bound_to) = binding(owner) {
                owners.entry(bound_to.to_owned()).or_default().push(at);
            }
            // A renamed element is also indexed by its old name.
            let old_name = change.old.clone().filter(|_| change.aspect == Aspect::Name);
            // The name of an operation precedes its binding type.
            let bound = owner.split_once('(').filter(|_| change.element.part.is_none());
            let old_name = old_name.map(|old| match bound {
                Some((_, binding)) => format!("{old}({binding}"),
                None => old,
            });
            match &change.element.part {
                Some(part) => {
                    for name in std::iter::once(part.clone()).chain(old_name) {
                        parts.entry((owner.clone(), name)).or_default().push(at);
                    }
                }
                None if OF_THE_WHOLE.contains(&change.aspect) => {
                    for name in std::iter::once(owner.clone()).chain(old_name) {
                        wholes.entry(name).or_default().push(at);
                    }
                }
                None => {}
            }
        }
        Self { parts, wholes, owners }
    }

    /// Returns the change that explains an effect: that of the likeliest cause; of several changes the worst, then the
    /// first by aspect.
    fn find(&self, changes: &[Change], causes: &[Cause]) -> Option<usize> {
        let of_cause = |cause: &Cause| match cause {
            Cause::Part(owner, part) => self.parts.get(&(owner.clone(), part.clone())),
            Cause::Whole(owner) => self.wholes.get(owner),
            Cause::Any(owner) => self.wholes.get(owner).or_else(|| self.owners.get(owner)),
        };
        let found = causes.iter().find_map(of_cause)?;
        found.iter().copied().min_by_key(|at| (std::cmp::Reverse(changes[*at].wire), changes[*at].aspect, *at))
    }
}

/// Combines the effects on items that inherit the same member.
fn folded(effects: Vec<Effect>, owner: &str) -> Vec<RustEffect> {
    let declaring = format!("::{}", owner.rsplit('.').next().unwrap_or(owner).to_upper_camel_case());
    let mut families: BTreeMap<(Impact, String, String), BTreeSet<String>> = BTreeMap::new();
    for effect in effects {
        families.entry((effect.impact, effect.inherits, effect.what)).or_default().insert(effect.item);
    }
    let mut folded: Vec<RustEffect> = families
        .into_iter()
        .filter_map(|((impact, _, what), items)| {
            // Prefer the item of the declaring type, which the change names.
            let declared = items.iter().find(|item| item.contains(&format!("{declaring}::")));
            let item = declared.or_else(|| items.first())?.clone();
            Some(RustEffect { item, what, impact, inherited: items.len() - 1 })
        })
        .collect();
    folded.sort_by(|a, b| b.impact.cmp(&a.impact).then_with(|| a.cmp(b)));
    folded
}
