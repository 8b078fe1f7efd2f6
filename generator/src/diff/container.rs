//! Compares the container, and everything that does not belong to a type or operation: terms, schemas, the document.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::{Annotations, EntityContainer, EntityModel, QualifiedName, Term};

use super::names::renamed;
use super::values::{described, yes};
use super::{Aspect, Change, Comparison, Element, Impact, Kind};

/// An entity set, a singleton or an import.
struct Entry<'a> {
    kind: Kind,
    /// The entity type or operation, by its name on the new side.
    target: QualifiedName,
    nullable: Option<bool>,
    in_service_document: Option<bool>,
    entity_set: Option<&'a String>,
    bindings: Option<&'a BTreeMap<String, String>>,
    annotations: &'a Annotations,
}

/// Compares the containers of both sides, and the rest of the documents.
pub(super) fn compare(comparison: &mut Comparison<'_>) {
    let empty = EntityContainer::default();
    let old = comparison.old.container().map_or(&empty, |(_, container)| container);
    let new = comparison.new.container().map_or(&empty, |(_, container)| container);
    let (were, are) = (entries(old, |name| comparison.now(name)), entries(new, QualifiedName::clone));
    let only_in = |one: &'_ BTreeMap<String, Entry<'_>>, other: &BTreeMap<String, Entry<'_>>| -> Vec<String> {
        one.keys().filter(|name| !other.contains_key(*name)).cloned().collect()
    };
    let (gone, come) = (only_in(&were, &are), only_in(&are, &were));
    let candidates = |names: &[String]| -> Vec<(usize, ())> { (0..names.len()).map(|at| (at, ())).collect() };
    let pairs = renamed(&candidates(&gone), &candidates(&come), |(was, ()), (is, ())| {
        let (was, is) = (&were[&gone[was]], &are[&come[is]]);
        (was.kind, &was.target) == (is.kind, &is.target)
    });
    for (at, name) in gone.iter().enumerate() {
        match pairs.iter().find(|(was, _)| *was == at) {
            Some((_, now)) => {
                let now = &come[*now];
                let element = are[now].element(now);
                let old_name = were[name].element(name).owner;
                let change = Change::renamed(element.clone(), &old_name, &element.owner, Impact::Breaking);
                comparison.push(change);
                comparison.entry(now, &were[name], &are[now]);
            }
            None => comparison.push(Change::removed(were[name].element(name), were[name].target.to_string())),
        }
    }
    for (at, name) in come.iter().enumerate() {
        if pairs.iter().all(|(_, now)| *now != at) {
            comparison.push(Change::added(are[name].element(name), are[name].target.to_string()));
        }
    }
    for (name, was) in &were {
        if let Some(is) = are.get(name) {
            comparison.entry(name, was, is);
        }
    }
    comparison.rest(old, new);
}

impl Comparison<'_> {
    fn entry(&mut self, name: &str, old: &Entry<'_>, new: &Entry<'_>) {
        let element = new.element(name);
        let words = |entry: &Entry<'_>| Some(entry.kind.words().to_owned());
        self.fact(&element, Aspect::Kind, words(old), words(new), Impact::Breaking);
        let target = |entry: &Entry<'_>| Some(entry.target.to_string());
        self.fact(&element, Aspect::Target, target(old), target(new), Impact::Breaking);
        if let (Some(old), Some(new)) = (old.nullable, new.nullable) {
            self.fact(&element, Aspect::Nullable, yes(old), yes(new), Impact::possibly_if(new));
        }
        if let (Some(old), Some(new)) = (old.in_service_document, new.in_service_document) {
            self.fact(&element, Aspect::ServiceDocument, yes(old), yes(new), Impact::Additive);
        }
        let (was, is) = (old.entity_set.cloned(), new.entity_set.cloned());
        self.fact(&element, Aspect::EntitySetPath, was, is, Impact::Additive);
        let empty = BTreeMap::new();
        let (was, is) = (old.bindings.unwrap_or(&empty), new.bindings.unwrap_or(&empty));
        if was != is {
            // Graph binds hundreds of paths to one set, so the report has the number of different bindings.
            let only = |one: &BTreeMap<String, String>, other: &BTreeMap<String, String>| {
                let number = one.iter().filter(|(path, target)| other.get(*path) != Some(target)).count();
                (number > 0).then(|| format!("{number} of {}", one.len()))
            };
            let change = Change::new(element.clone(), Aspect::Bindings, only(was, is), only(is, was), Impact::Additive);
            self.push(change);
        }
        self.annotations(&element, old.annotations, new.annotations);
    }

    /// Compares facts that no request depends on, so that the comparison is complete.
    fn rest(&mut self, old: &EntityContainer, new: &EntityContainer) {
        let element = Element::whole(Kind::Container, "container");
        let name = |container: &EntityContainer| (!container.name.is_empty()).then(|| container.name.clone());
        self.fact(&element, Aspect::Name, name(old), name(new), Impact::Additive);
        let base = |container: &EntityContainer| container.extends.as_ref().map(ToString::to_string);
        self.fact(&element, Aspect::Base, base(old), base(new), Impact::PossiblyBreaking);
        self.annotations(&element, &old.annotations, &new.annotations);

        let none = Annotations::new();
        let (old, new) = (self.old, self.new);
        let schemas: BTreeSet<&String> = old.schemas.keys().chain(new.schemas.keys()).collect();
        for namespace in schemas {
            let of = |model: &'_ EntityModel| model.schemas.get(namespace).map(|schema| schema.annotations.clone());
            let (was, is) = (of(old).unwrap_or_default(), of(new).unwrap_or_default());
            self.annotations(&Element::whole(Kind::Schema, namespace), &was, &is);
        }
        let aside: BTreeSet<&String> = old.unattached.keys().chain(new.unattached.keys()).collect();
        for target in aside {
            let (was, is) = (old.unattached.get(target), new.unattached.get(target));
            let element = Element::whole(Kind::Schema, target);
            self.annotations(&element, was.unwrap_or(&none), is.unwrap_or(&none));
        }
        self.terms();
        let document = Element::whole(Kind::Schema, "document");
        let version = |model: &EntityModel| Some(model.version.clone());
        self.fact(&document, Aspect::Value, version(old), version(new), Impact::Additive);
        // Only tools use references, so the report does not have to be readable.
        let references =
            |model: &EntityModel| (!model.references.is_empty()).then(|| format!("{:?}", model.references));
        self.fact(&document, Aspect::Annotation, references(old), references(new), Impact::Additive);
    }

    fn terms(&mut self) {
        let terms = |model: &'_ EntityModel| -> BTreeMap<String, String> {
            let schemas = model.schemas.iter();
            let terms = schemas.flat_map(|(namespace, schema)| schema.terms.iter().map(move |term| (namespace, term)));
            terms.map(|(namespace, (name, term))| (format!("{namespace}.{name}"), term_text(term))).collect()
        };
        let (old, new) = (terms(self.old), terms(self.new));
        for name in old.keys().chain(new.keys()).collect::<BTreeSet<_>>() {
            let element = Element::whole(Kind::Term, name);
            let (was, is) = (old.get(name).cloned(), new.get(name).cloned());
            let aspect = if was.is_some() && is.is_some() { Aspect::Type } else { Aspect::Existence };
            self.fact(&element, aspect, was, is, Impact::Additive);
        }
    }
}

fn term_text(term: &Term) -> String {
    let mut text = described(&term.type_ref);
    if let Some(base) = &term.base {
        text += &format!(", on {base}");
    }
    if !term.applies_to.is_empty() {
        text += &format!(", applies to {}", term.applies_to.join(" "));
    }
    if let Some(value) = &term.default_value {
        text += &format!(", default {value}");
    }
    text
}

fn entries<'a>(
    container: &'a EntityContainer,
    now: impl Fn(&QualifiedName) -> QualifiedName,
) -> BTreeMap<String, Entry<'a>> {
    let plain = |kind, target: &QualifiedName, annotations: &'a Annotations| Entry {
        kind,
        target: now(target),
        nullable: None,
        in_service_document: None,
        entity_set: None,
        bindings: None,
        annotations,
    };
    let mut entries = BTreeMap::new();
    for (name, set) in &container.entity_sets {
        let entry = Entry {
            in_service_document: Some(set.include_in_service_document),
            bindings: Some(&set.bindings),
            ..plain(Kind::EntitySet, &set.entity_type, &set.annotations)
        };
        entries.insert(name.clone(), entry);
    }
    for (name, singleton) in &container.singletons {
        let entry = Entry {
            nullable: Some(singleton.nullable),
            bindings: Some(&singleton.bindings),
            ..plain(Kind::Singleton, &singleton.entity_type, &singleton.annotations)
        };
        entries.insert(name.clone(), entry);
    }
    for (name, import) in &container.action_imports {
        let entry = Entry {
            entity_set: import.entity_set.as_ref(),
            ..plain(Kind::ActionImport, &import.action, &import.annotations)
        };
        entries.insert(name.clone(), entry);
    }
    for (name, import) in &container.function_imports {
        let entry = Entry {
            entity_set: import.entity_set.as_ref(),
            in_service_document: Some(import.include_in_service_document),
            ..plain(Kind::FunctionImport, &import.function, &import.annotations)
        };
        entries.insert(name.clone(), entry);
    }
    entries
}

impl Entry<'_> {
    fn element(&self, name: &str) -> Element {
        Element::whole(self.kind, format_args!("/{name}"))
    }
}
