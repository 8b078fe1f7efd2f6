//! Compares the overloads of one operation: pairs those of both sides, and compares their parameters and results.
//!
//! Overloads are identified by the names of their parameters, so overloads with the same names form a pair. Of the
//! others, those with most names in common are paired, as an overload whose parameters changed. The rest was added or
//! removed.

use std::collections::{BTreeSet, HashMap, HashSet, VecDeque};

use crate::ir::{Annotations, Operation, OperationKind, Parameter, TypeRef};

use super::names::{alike, renamed};
use super::values::{described, facets, yes};
use super::{Aspect, Change, Comparison, Element, Impact, Kind};

impl Comparison<'_> {
    pub(super) fn overloads(&mut self, element: &Element, old: &[&Operation], new: &[&Operation]) {
        let pairs = paired(old, new);
        let several = old.len() > 1 || new.len() > 1;
        for (was, is) in &pairs {
            // With several overloads, the note says which one the change is about.
            let note = several.then(|| format!("of {}", signature(is, TypeRef::clone)));
            let before = self.changes.len();
            self.overload(element, was, is);
            for change in &mut self.changes[before..] {
                change.note.clone_from(&note);
            }
        }
        let text = |operation: &Operation| Some(signature(operation, TypeRef::clone));
        let known = pairs.iter().flat_map(|(was, is)| [*was, *is]).map(std::ptr::from_ref);
        let known: HashSet<*const Operation> = known.collect();
        for was in old.iter().filter(|was| !known.contains(&std::ptr::from_ref(**was))) {
            self.fact(element, Aspect::Overload, text(was), None, Impact::Breaking);
        }
        for is in new.iter().filter(|is| !known.contains(&std::ptr::from_ref(**is))) {
            self.fact(element, Aspect::Overload, None, text(is), Impact::Additive);
        }
    }

    fn overload(&mut self, element: &Element, old: &Operation, new: &Operation) {
        self.parameters(element, old, new);
        self.result(element, old, new);
        let dead_end = Impact::breaking_if(!new.is_composable);
        self.fact(element, Aspect::Composable, yes(old.is_composable), yes(new.is_composable), dead_end);
        let (was, is) = (old.entity_set_path.clone(), new.entity_set_path.clone());
        self.fact(element, Aspect::EntitySetPath, was, is, Impact::Additive);
        self.annotations(element, &old.annotations, &new.annotations);
        self.annotations(element, &old.return_annotations, &new.return_annotations);
    }

    fn result(&mut self, element: &Element, old: &Operation, new: &Operation) {
        let text = |type_ref: &TypeRef| Some(described(type_ref));
        match (&old.return_type, &new.return_type) {
            (None, None) => {}
            (None, Some(new)) => {
                self.fact(element, Aspect::Returns, None, text(new), Impact::PossiblyBreaking);
            }
            (Some(old), None) => self.fact(element, Aspect::Returns, text(old), None, Impact::Breaking),
            (Some(old), Some(new)) => {
                let from = self.changes.len();
                self.value(element, old, new, Impact::possibly_if(new.nullable));
                for change in self.changes[from..].iter_mut().filter(|change| change.aspect == Aspect::Type) {
                    change.aspect = Aspect::Returns;
                }
            }
        }
    }

    fn parameters(&mut self, element: &Element, old: &Operation, new: &Operation) {
        let part = |name: &str| Element::part(Kind::Parameter, &element.owner, name);
        if let (Some(old), Some(new)) = (old.binding_parameter(), new.binding_parameter()) {
            // The binding parameter is the path before the operation. No caller writes it.
            let text = |parameter: &Parameter| Some(binding_text(parameter, |type_ref| self.translated(type_ref)));
            let (was, is) = (text(old), Some(binding_text(new, TypeRef::clone)));
            self.fact(element, Aspect::Binding, was, is, Impact::Additive);
            self.annotations(&part(&new.name), &old.annotations, &new.annotations);
        }
        let kind = new.kind;
        let (were, are) = (old.call_parameters(), new.call_parameters());
        let (gone, come) = (only_in(were, are), only_in(are, were));
        let named = renamed(&gone, &come, |(was, old), (is, new)| {
            alike(was, is) && self.translated(&old.type_ref) == new.type_ref && is_optional(old) == is_optional(new)
        });
        for (name, parameter) in &gone {
            match named.iter().find(|(was, _)| was == name) {
                Some((was, is)) => self.push(Change::renamed(part(is), was, is, Impact::Breaking)),
                None => self.push(Change::removed(part(name), parameter_text(parameter, TypeRef::clone))),
            }
        }
        for (name, parameter) in come.iter().filter(|(name, _)| named.iter().all(|(_, is)| is != name)) {
            let mut change = Change::added(part(name), parameter_text(parameter, TypeRef::clone));
            change.wire = required(kind, parameter);
            self.push(change);
        }
        for old in were {
            let now = named.iter().find(|(was, _)| *was == old.name).map_or(old.name.as_str(), |(_, is)| is);
            let Some(new) = are.iter().find(|parameter| parameter.name == now) else { continue };
            let parameter = part(now);
            self.value(&parameter, &old.type_ref, &new.type_ref, Impact::breaking_if(!new.type_ref.nullable));
            let wire = required(kind, new);
            self.fact(&parameter, Aspect::Optional, yes(is_optional(old)), yes(is_optional(new)), wire);
            self.annotations(&parameter, &old.annotations, &new.annotations);
        }
        let order = |one: &[Parameter], other: &[Parameter]| -> Vec<String> {
            let shared = one.iter().filter(|parameter| other.iter().any(|p| p.name == parameter.name));
            shared.map(|parameter| parameter.name.clone()).collect()
        };
        // Callers pass parameters by name, in the body and in the URL, so order does not matter.
        let (was, is) = (order(were, are).join(", "), order(are, were).join(", "));
        self.fact(element, Aspect::Order, Some(was), Some(is), Impact::Additive);
    }
}

/// Returns the impact of a new parameter. OData allows callers to omit a nullable parameter of an action, but not every
/// service does.
fn required(kind: OperationKind, parameter: &Parameter) -> Impact {
    if is_optional(parameter) {
        Impact::Additive
    } else if kind == OperationKind::Action && parameter.type_ref.nullable {
        Impact::PossiblyBreaking
    } else {
        Impact::Breaking
    }
}

fn only_in<'a>(parameters: &'a [Parameter], other: &[Parameter]) -> Vec<(&'a str, &'a Parameter)> {
    let only = parameters.iter().filter(|parameter| other.iter().all(|other| other.name != parameter.name));
    only.map(|parameter| (parameter.name.as_str(), parameter)).collect()
}

fn is_optional(parameter: &Parameter) -> bool {
    let has = |annotations: &Annotations| {
        annotations.keys().any(|key| key.term.as_str() == "Org.OData.Core.V1.OptionalParameter")
    };
    has(&parameter.annotations)
}

/// The most overloads that are compared, each of one side with each of the other. Graph has 12 of one name.
const MOST_PAIRS: usize = 100_000;

/// Pairs the overloads of both sides. Swapping the sides swaps the pairs.
fn paired<'a>(old: &[&'a Operation], new: &[&'a Operation]) -> Vec<(&'a Operation, &'a Operation)> {
    if old.len().saturating_mul(new.len()) > MOST_PAIRS {
        return with_same_names(old, new);
    }
    let mut candidates = Vec::new();
    for was in old {
        for is in new {
            let (one, other) = (names(was), names(is));
            let shared = one.intersection(&other).count();
            let all = one.union(&other).count();
            // The share of common names in thousandths. Two overloads without parameters are the same.
            let share = (shared * 1000).checked_div(all).unwrap_or(1000);
            let only_ones = old.len() == 1 && new.len() == 1;
            if share > 0 || only_ones {
                let texts = (signature(was, TypeRef::clone), signature(is, TypeRef::clone));
                let tie = if texts.0 <= texts.1 { texts } else { (texts.1, texts.0) };
                candidates.push((std::cmp::Reverse(share), tie, *was, *is));
            }
        }
    }
    candidates.sort_by(|a, b| (&a.0, &a.1).cmp(&(&b.0, &b.1)));
    let mut pairs: Vec<(&Operation, &Operation)> = Vec::new();
    for (_, _, was, is) in candidates {
        if pairs.iter().all(|(old, new)| !std::ptr::eq(*old, was) && !std::ptr::eq(*new, is)) {
            pairs.push((was, is));
        }
    }
    pairs
}

/// The overloads whose parameters have the same names, one of each side.
fn with_same_names<'a>(old: &[&'a Operation], new: &[&'a Operation]) -> Vec<(&'a Operation, &'a Operation)> {
    let mut by_names: HashMap<BTreeSet<&str>, VecDeque<&Operation>> = HashMap::new();
    for operation in new {
        by_names.entry(names(operation)).or_default().push_back(operation);
    }
    old.iter().filter_map(|was| Some((*was, by_names.get_mut(&names(was))?.pop_front()?))).collect()
}

fn names(operation: &Operation) -> BTreeSet<&str> {
    operation.call_parameters().iter().map(|parameter| parameter.name.as_str()).collect()
}

/// Renders the signature of an overload: `(name: Edm.String, force?: Edm.Boolean) → ns.result`.
pub(super) fn signature(operation: &Operation, now: impl Fn(&TypeRef) -> TypeRef) -> String {
    let parameters = operation.call_parameters().iter().map(|parameter| {
        let mark = if is_optional(parameter) { "?" } else { "" };
        format!("{}{mark}: {}", parameter.name, described(&now(&parameter.type_ref)))
    });
    let parameters = parameters.collect::<Vec<_>>().join(", ");
    match &operation.return_type {
        Some(returns) => format!("({parameters}) → {}", described(&now(returns))),
        None => format!("({parameters})"),
    }
}

fn binding_text(parameter: &Parameter, now: impl Fn(&TypeRef) -> TypeRef) -> String {
    let facets = facets(&parameter.type_ref.facets).map(|facets| format!(", {facets}")).unwrap_or_default();
    format!("{}: {}{facets}", parameter.name, described(&now(&parameter.type_ref)))
}

fn parameter_text(parameter: &Parameter, now: impl Fn(&TypeRef) -> TypeRef) -> String {
    let text = described(&now(&parameter.type_ref));
    if is_optional(parameter) { format!("{text}, optional") } else { text }
}
