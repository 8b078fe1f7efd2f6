//! Checks the entity container.

use std::collections::BTreeMap;

use super::references::Kind;
use super::{Check, Part};
use crate::ir::{ElementPath, EntityContainer, OperationKind, QualifiedName};

impl Check<'_> {
    pub(super) fn containers(&mut self) {
        let mut first: Option<ElementPath> = None;
        for (namespace, schema) in &self.model.schemas {
            let Some(container) = &schema.container else { continue };
            let path = ElementPath::of(&QualifiedName::new(namespace, &container.name));
            if let Some(first) = &first {
                let message = format!("`{path}` is a second entity container beside `{first}`");
                self.error(
                    path.clone(),
                    Part::Whole,
                    "model::second-container",
                    message,
                    "a service has one; join the two",
                );
            } else {
                first = Some(path.clone());
            }
            self.container(&path, container);
        }
    }

    fn container(&mut self, path: &ElementPath, container: &EntityContainer) {
        for (name, set) in &container.entity_sets {
            self.entity(&set.entity_type, &path.child(name), "entity set");
            self.bindings(&set.bindings, &path.child(name), container);
        }
        for (name, singleton) in &container.singletons {
            self.entity(&singleton.entity_type, &path.child(name), "singleton");
            self.bindings(&singleton.bindings, &path.child(name), container);
        }
        for (name, import) in &container.action_imports {
            self.import(&import.action, OperationKind::Action, &path.child(name));
            self.import_set(import.entity_set.as_deref(), &path.child(name), container);
        }
        for (name, import) in &container.function_imports {
            self.import(&import.function, OperationKind::Function, &path.child(name));
            self.import_set(import.entity_set.as_deref(), &path.child(name), container);
        }
    }

    fn entity(&mut self, name: &QualifiedName, path: &ElementPath, what: &str) {
        let Some(kind) = self.resolve(name, || path.clone(), Part::Type) else { return };
        if !matches!(kind, Kind::Entity | Kind::External) {
            let message = format!("the {what} `{path}` holds `{name}`, which is {}", kind.text());
            self.error(path.clone(), Part::Type, "model::set-of-non-entities", message, "name an entity type");
        }
    }

    fn import(&mut self, name: &QualifiedName, kind: OperationKind, path: &ElementPath) {
        let what = match kind {
            OperationKind::Action => "action",
            OperationKind::Function => "function",
        };
        let overloads = self.model.operations(name);
        if overloads.iter().any(|operation| operation.kind == kind && !operation.is_bound) {
            return;
        }
        let message = match overloads.iter().any(|operation| operation.kind == kind) {
            true => format!("`{path}` imports the {what} `{name}`, which is bound"),
            false => format!("`{path}` imports the {what} `{name}`, which is not defined"),
        };
        let remedy = format!("name an unbound {what}; a bound one is called on its binding type");
        self.error(path.clone(), Part::Type, "model::undefined-import", message, remedy);
    }

    fn import_set(&mut self, set: Option<&str>, path: &ElementPath, container: &EntityContainer) {
        if let Some(set) = set.filter(|set| !names_a_set(set, container)) {
            let message = format!("`{path}` says that its results are in `{set}`, which is no entity set here");
            let remedy = "name an entity set or singleton of the container";
            self.warning(path.clone(), Part::Whole, "model::undefined-set", message, remedy);
        }
    }

    fn bindings(&mut self, bindings: &BTreeMap<String, String>, path: &ElementPath, container: &EntityContainer) {
        for (from, to) in bindings {
            if !names_a_set(to, container) {
                let message = format!("`{path}` binds `{from}` to `{to}`, which is no entity set here");
                let remedy = "name an entity set or singleton of the container";
                self.warning(path.clone(), Part::Whole, "model::undefined-set", message, remedy);
            }
        }
    }
}

/// Whether a binding's target starts with an entity set or singleton of the container, or is in another container.
fn names_a_set(target: &str, container: &EntityContainer) -> bool {
    let mut segments = target.split('/');
    let first = segments.next().unwrap_or_default();
    // The target may start with the qualified name of this or another container.
    let set = match first.rsplit_once('.') {
        Some((_, name)) if name == container.name => segments.next().unwrap_or_default(),
        Some(_) => return true,
        None => first,
    };
    container.extends.is_some() || container.entity_sets.contains_key(set) || container.singletons.contains_key(set)
}
