//! Actions and functions.

use std::collections::HashMap;

use super::super::document::Element;
use super::super::grammar::{AttributeName as A, ElementKind as K};
use super::Lowering;
use super::names::Scope;
use crate::ir::{ElementPath, Operation, OperationKind, Origin, Parameter, QualifiedName, Schema};
use crate::source::Span;

/// The most parameters of one operation; Graph's longest has 11. The path of each parameter holds the types of all, so
/// that without a limit a hostile file of some megabytes would fill the memory.
const MOST_PARAMETERS: usize = 200;

impl Lowering<'_, '_> {
    pub(super) fn operation(&mut self, element: &Element<'_>, namespace: &str, scope: &Scope<'_>, schema: &mut Schema) {
        let Some(name) = self.name(element) else { return };
        let mut parameters: Vec<(Parameter, &Element<'_>)> = Vec::new();
        let mut first_at: HashMap<String, Span> = HashMap::new();
        let count = element.children_of(K::Parameter).count();
        if count > MOST_PARAMETERS {
            let message = format!("`{name}` has {count} parameters; more than {MOST_PARAMETERS} are not read");
            let remedy = "gather them in a complex type";
            self.error_at(element.span_of(A::Name), "csdl::too-many-parameters", message, remedy);
            return;
        }
        for child in element.children_of(K::Parameter) {
            let Some(name) = self.name(child) else { continue };
            if let Some(first) = first_at.get(&name) {
                let line = self.report.line(*first);
                let message = format!("the parameter `{name}` is declared already, in line {line}");
                let remedy = "rename or remove one of them";
                self.error_at(child.span_of(A::Name), "csdl::duplicate-parameter", message, remedy);
                continue;
            }
            first_at.insert(name.clone(), child.span);
            let type_ref = self.type_ref(child, scope);
            parameters.push((
                Parameter { name, type_ref, annotations: self.annotations(child, scope), origin: Origin::Metadata },
                child,
            ));
        }
        let (parameters, written): (Vec<_>, Vec<_>) = parameters.into_iter().unzip();
        let returns = element.child(K::ReturnType);
        let operation = Operation {
            kind: if element.kind == K::Action { OperationKind::Action } else { OperationKind::Function },
            is_bound: self.boolean(element, A::IsBound, false),
            is_composable: self.boolean(element, A::IsComposable, false),
            entity_set_path: element.value(A::EntitySetPath).map(|path| scope.resolve_path(path)),
            parameters,
            return_type: returns.map(|returns| self.type_ref(returns, scope)),
            return_annotations: returns.map(|returns| self.annotations(returns, scope)).unwrap_or_default(),
            return_origin: Origin::Metadata,
            annotations: self.annotations(element, scope),
            origin: Origin::Metadata,
        };
        let qualified = QualifiedName::new(namespace, &name);
        let path = ElementPath::overload(&qualified, &operation);
        let overloads = schema.operations.entry(name).or_default();
        let is_known = !self.signatures.insert((qualified, operation.signature()));
        // Equal signatures have equal paths.
        let first = self.spans.get(&path);
        if let Some(first) = first
            && is_known
        {
            let message = format!("`{path}` is declared already, in line {}", self.report.line(first));
            let remedy = "overloads have to differ in the types and names of their parameters; remove one of them";
            self.error_at(element.span_of(A::Name), "csdl::duplicate-overload", message, remedy);
            return;
        }
        overloads.push(operation);
        // An action and a function may have one signature (`browse`); the first of them gives the place.
        for (parameter, written) in overloads.last().into_iter().flat_map(|added| &added.parameters).zip(written) {
            self.spans.insert(path.child(&parameter.name), written.span);
        }
        if let Some(returns) = returns {
            self.spans.insert(path.return_type(), returns.span);
        }
        self.spans.insert(path, element.span);
    }
}
