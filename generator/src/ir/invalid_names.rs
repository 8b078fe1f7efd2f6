//! Finds names that no element may have, whatever format the model was read from.
//!
//! Generated code uses a name as an identifier, a literal, documentation, a row of a table and a file name. Each reader
//! checks its model with the rule of its format, since it knows the source positions of the findings.

use std::fmt::Display;

use super::validate::{Finding, Part};
use super::{
    ElementPath, EntityContainer, EntityModel, HttpOperation, Operation, QualifiedName, Schema, StructuredType,
    TypeName, TypeRef,
};
use crate::characters::{LONGEST_NAME, first_hidden, is_name, is_namespace};
use crate::diagnostics::Severity;

/// The characters that a format allows in a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NameRule {
    /// Letters, digits, `_`, and `-`, which Graph uses: the rule for all representations of CSDL.
    Csdl,
    /// Any visible characters: the rule for property names, members and parameters of OpenAPI. The names of types
    /// follow the rule of CSDL even there, since the OpenAPI reader creates them.
    Visible,
}

/// Returns a finding for each name of a model that breaks the rule.
pub fn invalid_names(model: &EntityModel, rule: NameRule) -> Vec<Finding> {
    let mut check = Check { rule, findings: Vec::new() };
    for (namespace, schema) in &model.schemas {
        if !is_namespace(namespace) {
            check.refuse(ElementPath::new(namespace), "namespace", namespace);
        }
        // Each has a folder, and file systems may ignore case.
        let is_alike = |other: &&String| other.as_str() < namespace.as_str() && other.eq_ignore_ascii_case(namespace);
        if let Some(other) = model.schemas.keys().find(is_alike) {
            check.findings.push(Finding {
                element: ElementPath::new(namespace),
                part: Part::Whole,
                severity: Severity::Error,
                code: "model::namespace-case",
                message: format!("the namespaces `{other}` and `{namespace}` differ in case only"),
                remedy: "rename one of them".to_owned(),
            });
        }
        check.schema(namespace, schema);
    }
    check.findings
}

struct Check {
    rule: NameRule,
    findings: Vec<Finding>,
}

impl Check {
    fn schema(&mut self, namespace: &str, schema: &Schema) {
        let full = |name: &str| QualifiedName::new(namespace, name);
        for (name, entity) in &schema.entity_types {
            let path = self.declared(&full(name), "entity type");
            self.structure(&path, &entity.structure);
            for key in &entity.key {
                let element = path.key_property(&key.path);
                if !key.path.split('/').all(is_name) {
                    self.refuse(element.clone(), "key property", &key.path);
                }
                if let Some(alias) = key.alias.as_deref().filter(|alias| !is_name(alias)) {
                    self.refuse(element, "alias", alias);
                }
            }
        }
        for (name, complex) in &schema.complex_types {
            let path = self.declared(&full(name), "complex type");
            self.structure(&path, &complex.structure);
        }
        for (name, enumeration) in &schema.enum_types {
            let path = self.declared(&full(name), "enumeration type");
            for member in enumeration.members.keys() {
                self.member(&path, "member", member);
            }
        }
        for name in schema.type_definitions.keys() {
            self.declared(&full(name), "type definition");
        }
        for (name, term) in &schema.terms {
            let path = self.declared(&full(name), "term");
            self.reference(&path, &term.type_ref);
        }
        for (name, overloads) in &schema.operations {
            for overload in overloads {
                self.operation(&full(name), overload);
            }
        }
        if let Some(container) = &schema.container {
            let path = self.declared(&full(&container.name), "entity container");
            self.container(&path, container);
        }
    }

    fn structure(&mut self, path: &ElementPath, structure: &StructuredType) {
        if let Some(base) = &structure.base {
            self.type_name(path, Part::Base, base);
        }
        for (name, property) in &structure.properties {
            self.member(path, "property", name);
            self.reference(&path.child(name), &property.type_ref);
        }
        for (name, property) in &structure.navigation_properties {
            self.member(path, "navigation property", name);
            self.type_name(&path.child(name), Part::Type, &property.target);
        }
    }

    fn operation(&mut self, name: &QualifiedName, operation: &Operation) {
        let path = ElementPath::overload(name, operation);
        if !is_name(name.name()) {
            self.refuse(path.clone(), "operation", name.name());
        }
        for parameter in &operation.parameters {
            self.member(&path, "parameter", &parameter.name);
            self.reference(&path.child(&parameter.name), &parameter.type_ref);
        }
        if let Some(returned) = &operation.return_type {
            self.reference(&path.return_type(), returned);
        }
    }

    fn container(&mut self, path: &ElementPath, container: &EntityContainer) {
        for (name, set) in &container.entity_sets {
            self.child(path, "entity set", name);
            self.type_name(&path.child(name), Part::Type, &set.entity_type);
        }
        for (name, singleton) in &container.singletons {
            self.child(path, "singleton", name);
            self.type_name(&path.child(name), Part::Type, &singleton.entity_type);
        }
        for (name, import) in &container.action_imports {
            self.child(path, "action import", name);
            self.type_name(&path.child(name), Part::Type, &import.action);
        }
        for (name, import) in &container.function_imports {
            self.child(path, "function import", name);
            self.type_name(&path.child(name), Part::Type, &import.function);
        }
        for (name, operation) in &container.http_operations {
            self.http_operation(path, name, operation);
        }
    }

    fn http_operation(&mut self, container: &ElementPath, name: &str, operation: &HttpOperation) {
        self.member(container, "operation", name);
        let path = container.child(name);
        let texts =
            [("method", Some(&operation.method)), ("path", Some(&operation.path)), ("tag", operation.tag.as_ref())];
        for (what, text) in texts {
            if let Some(text) = text.filter(|text| first_hidden(text).is_some()) {
                self.refuse(path.clone(), what, text);
            }
        }
        for parameter in &operation.parameters {
            self.member(&path, "parameter", &parameter.name);
            self.reference(&path.child(&parameter.name), &parameter.type_ref);
        }
        if let Some(returned) = &operation.return_type {
            self.reference(&path.return_type(), returned);
        }
    }

    /// Checks the name of an element of a schema and returns its path.
    fn declared(&mut self, name: &QualifiedName, what: &str) -> ElementPath {
        let path = ElementPath::of(name);
        if !is_name(name.name()) {
            self.refuse(path.clone(), what, name.name());
        }
        path
    }

    /// Checks the name of a child of the container, which becomes part of URLs.
    fn child(&mut self, path: &ElementPath, what: &str, name: &str) {
        if !is_name(name) {
            self.refuse(path.child(name), what, name);
        }
    }

    /// Checks a name for which OpenAPI allows more characters than CSDL.
    fn member(&mut self, path: &ElementPath, what: &str, name: &str) {
        let is_valid = match self.rule {
            NameRule::Csdl => is_name(name),
            NameRule::Visible => !name.is_empty() && name.len() <= LONGEST_NAME && first_hidden(name).is_none(),
        };
        if !is_valid {
            self.refuse(path.child(name), what, name);
        }
    }

    fn reference(&mut self, path: &ElementPath, type_ref: &TypeRef) {
        if let TypeName::Named(name) = &type_ref.name {
            self.type_name(path, Part::Type, name);
        }
    }

    fn type_name(&mut self, path: &ElementPath, part: Part, name: &QualifiedName) {
        if !name.as_str().split('.').all(is_name) {
            self.refuse_part(path.clone(), part, "type", name);
        }
    }

    fn refuse(&mut self, element: ElementPath, what: &str, name: &str) {
        self.refuse_part(element, Part::Whole, what, name);
    }

    fn refuse_part(&mut self, element: ElementPath, part: Part, what: &str, name: impl Display) {
        let shown: String = name.to_string().escape_debug().take(100).collect();
        let remedy = match self.rule {
            NameRule::Csdl => "a name has letters, digits, `_` and `-`, at most 512 of them",
            NameRule::Visible => "a name has visible characters only: no line breaks, controls or marks of direction",
        };
        self.findings.push(Finding {
            element,
            part,
            severity: Severity::Error,
            code: "model::invalid-name",
            message: format!("`{shown}` cannot be the name of this {what}"),
            remedy: remedy.to_owned(),
        });
    }
}
