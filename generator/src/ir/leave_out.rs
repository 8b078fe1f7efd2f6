//! Removes invalid elements from a model, so that the rest can be used.

use std::collections::BTreeMap;

use super::{ElementPath, EntityModel, Finding, Part, QualifiedName, Schema, StructuredType, validate};
use crate::diagnostics::Severity;

/// The maximum number of passes. Removing an element can leave another one with an undefined reference.
const ROUNDS: usize = 16;

impl EntityModel {
    /// Removes each element that an error of [`validate()`] names, and each element that cannot exist without it. Returns
    /// these errors.
    ///
    /// A type with an undefined base stays in the model, without the base.
    pub fn leave_out_errors(&mut self) -> Vec<Finding> {
        let mut left_out = Vec::new();
        for _ in 0..ROUNDS {
            let errors: Vec<Finding> =
                validate(self).into_iter().filter(|finding| finding.severity == Severity::Error).collect();
            if errors.is_empty() {
                break;
            }
            let blamed = errors.iter().map(|finding| (finding.element.clone(), finding.part)).collect();
            for (namespace, schema) in &mut self.schemas {
                schema.leave_out(namespace, &blamed);
            }
            left_out.extend(errors);
        }
        left_out
    }
}

type Blamed = BTreeMap<ElementPath, Part>;

impl Schema {
    fn leave_out(&mut self, namespace: &str, blamed: &Blamed) {
        let path = |name: &str| ElementPath::of(&QualifiedName::new(namespace, name));
        let stays = |name: &String| blamed.get(&path(name)).is_none_or(|part| *part == Part::Base);
        self.entity_types.retain(|name, _| stays(name));
        self.complex_types.retain(|name, _| stays(name));
        self.enum_types.retain(|name, _| stays(name));
        self.type_definitions.retain(|name, _| stays(name));
        self.terms.retain(|name, _| !is_blamed(blamed, &path(name)));
        for (name, entity) in &mut self.entity_types {
            entity.structure.leave_out(&path(name), blamed);
            let of = path(name);
            entity.key.retain(|key| !blamed.contains_key(&of.key_property(&key.path)));
        }
        for (name, complex) in &mut self.complex_types {
            complex.structure.leave_out(&path(name), blamed);
        }
        for (name, enum_type) in &mut self.enum_types {
            enum_type.members.retain(|member, _| !blamed.contains_key(&path(name).child(member)));
        }
        for (name, overloads) in &mut self.operations {
            let name = QualifiedName::new(namespace, name);
            overloads.retain(|overload| !is_blamed(blamed, &ElementPath::overload(&name, overload)));
        }
        self.operations.retain(|_, overloads| !overloads.is_empty());
        if let Some(container) = &mut self.container {
            let of = path(&container.name);
            let stays = |name: &String| !blamed.contains_key(&of.child(name));
            container.entity_sets.retain(|name, _| stays(name));
            container.singletons.retain(|name, _| stays(name));
            container.action_imports.retain(|name, _| stays(name));
            container.function_imports.retain(|name, _| stays(name));
        }
    }
}

impl StructuredType {
    fn leave_out(&mut self, of: &ElementPath, blamed: &Blamed) {
        if blamed.get(of) == Some(&Part::Base) {
            self.base = None;
        }
        self.properties.retain(|name, _| !blamed.contains_key(&of.child(name)));
        self.navigation_properties.retain(|name, _| !blamed.contains_key(&of.child(name)));
    }
}

/// Whether an element or a child of it is in `blamed`. An operation cannot be kept without one of its parameters or its
/// result.
fn is_blamed(blamed: &Blamed, element: &ElementPath) -> bool {
    let inside = format!("{element}/");
    blamed.keys().any(|path| path == element || path.as_str().starts_with(&inside))
}
