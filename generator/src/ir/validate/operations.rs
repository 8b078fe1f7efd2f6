//! Checks actions and functions.

use std::collections::BTreeMap;

use super::{Check, Part};
use crate::ir::{ElementPath, Operation, OperationKind, QualifiedName};

impl Check<'_> {
    pub(super) fn operations(&mut self) {
        for (namespace, schema) in &self.model.schemas {
            for (name, overloads) in &schema.operations {
                let name = QualifiedName::new(namespace, name);
                for operation in overloads {
                    self.operation(&name, operation);
                }
                self.distinguishable(&name, overloads);
            }
        }
    }

    fn operation(&mut self, name: &QualifiedName, operation: &Operation) {
        let path = || ElementPath::overload(name, operation);
        if operation.is_bound && operation.parameters.is_empty() {
            let path = path();
            let message = format!("`{path}` is bound and has no parameter to be bound to");
            let remedy = "add the binding parameter as the first one, or remove `IsBound`";
            self.error(path, Part::Whole, "model::unbindable", message, remedy);
        }
        for parameter in &operation.parameters {
            self.type_ref(&parameter.type_ref, || path().child(&parameter.name));
        }
        match &operation.return_type {
            Some(type_ref) => {
                self.type_ref(type_ref, || path().return_type());
            }
            None if operation.kind == OperationKind::Function => {
                let path = path();
                let message = format!("the function `{path}` returns nothing");
                let remedy = "add a `ReturnType`; a function is called for its result";
                self.warning(path, Part::Whole, "model::function-without-result", message, remedy);
            }
            None => {}
        }
        if let (Some(set_path), Some(binding)) = (&operation.entity_set_path, operation.binding_parameter()) {
            let first = set_path.split('/').next().unwrap_or_default();
            if first != binding.name {
                let message = format!(
                    "the entity set path `{set_path}` does not start with the binding parameter `{}`",
                    binding.name
                );
                let remedy = "correct the path; it says where the result lives";
                self.warning(path(), Part::Whole, "model::entity-set-path", message, remedy);
            }
        }
    }

    /// Overloads with the same kind and binding type must differ in their parameter names, since a call shows nothing
    /// else.
    fn distinguishable(&mut self, name: &QualifiedName, overloads: &[Operation]) {
        type Call<'o> = (OperationKind, String, Vec<&'o str>);
        let mut calls: BTreeMap<Call<'_>, &Operation> = BTreeMap::new();
        if overloads.len() < 2 {
            return;
        }
        for operation in overloads {
            let binding = operation.binding_parameter().map(|binding| binding.type_ref.to_string()).unwrap_or_default();
            let mut names: Vec<&str> = operation.call_parameters().iter().map(|parameter| &*parameter.name).collect();
            names.sort_unstable();
            let path = ElementPath::overload(name, operation);
            if let Some(earlier) = calls.insert((operation.kind, binding, names), operation) {
                let message = format!(
                    "a call of `{path}` cannot be told from one of `{}`: their parameters have the same names",
                    ElementPath::overload(name, earlier)
                );
                let remedy = "remove one of them, or give it other parameters";
                self.error(path, Part::Whole, "model::ambiguous-overload", message, remedy);
            }
        }
    }
}
