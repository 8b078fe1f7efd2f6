//! The entity container.

use std::collections::BTreeMap;

use super::super::document::Element;
use super::super::grammar::{AttributeName as A, ElementKind as K};
use super::Lowering;
use super::names::Scope;
use crate::ir::{
    ActionImport, ElementPath, EntityContainer, EntitySet, FunctionImport, QualifiedName, Schema, Singleton,
};

impl Lowering<'_, '_> {
    pub(super) fn container(&mut self, element: &Element<'_>, namespace: &str, scope: &Scope<'_>, schema: &mut Schema) {
        let Some(name) = self.name(element) else { return };
        let path = ElementPath::of(&QualifiedName::new(namespace, &name));
        if let Some(first) = &schema.container {
            let message = format!("the schema has an entity container already: `{}`", first.name);
            let remedy = "a service has one container; join the two";
            self.error_at(element.span_of(A::Name), "csdl::duplicate-container", message, remedy);
            return;
        }
        if !self.claim(path.clone(), element, "csdl::duplicate-name") {
            return;
        }
        let mut container = EntityContainer {
            name,
            extends: self.named(element, A::Extends, scope),
            annotations: self.annotations(element, scope),
            ..EntityContainer::default()
        };
        for child in &element.children {
            if child.kind == K::Annotation {
                continue;
            }
            let Some(name) = self.name(child) else { continue };
            // All four kinds share one set of names: the first segment of a URL.
            if self.claim(path.child(&name), child, "csdl::duplicate-name") {
                self.container_child(child, name, scope, &mut container);
            }
        }
        schema.container = Some(container);
    }

    fn container_child(&mut self, element: &Element<'_>, name: String, scope: &Scope<'_>, into: &mut EntityContainer) {
        let annotations = self.annotations(element, scope);
        let entity_set = element.value(A::EntitySet).map(|path| scope.resolve_path(path));
        // `named` is `None` for what has been reported: by the reader if it is missing, by itself if it is unusable.
        match element.kind {
            K::EntitySet => {
                let Some(entity_type) = self.named(element, A::EntityType, scope) else { return };
                let bindings = self.bindings(element, scope);
                let include_in_service_document = self.boolean(element, A::IncludeInServiceDocument, true);
                let set = EntitySet { entity_type, include_in_service_document, bindings, annotations };
                into.entity_sets.insert(name, set);
            }
            K::Singleton => {
                let Some(entity_type) = self.named(element, A::Type, scope) else { return };
                let nullable = self.boolean(element, A::Nullable, false);
                let bindings = self.bindings(element, scope);
                into.singletons.insert(name, Singleton { entity_type, nullable, bindings, annotations });
            }
            K::ActionImport => {
                let Some(action) = self.named(element, A::Action, scope) else { return };
                into.action_imports.insert(name, ActionImport { action, entity_set, annotations });
            }
            K::FunctionImport => {
                let Some(function) = self.named(element, A::Function, scope) else { return };
                let include_in_service_document = self.boolean(element, A::IncludeInServiceDocument, false);
                let import = FunctionImport { function, entity_set, include_in_service_document, annotations };
                into.function_imports.insert(name, import);
            }
            // The grammar lets nothing else into a container but annotations.
            _ => {}
        }
    }

    fn bindings(&mut self, element: &Element<'_>, scope: &Scope<'_>) -> BTreeMap<String, String> {
        let mut bindings = BTreeMap::new();
        for binding in element.children_of(K::NavigationPropertyBinding) {
            let (Some(path), Some(target)) = (binding.value(A::Path), binding.value(A::Target)) else { continue };
            self.no_annotations(binding);
            let path = scope.resolve_path(path);
            if bindings.contains_key(&path) {
                let message = format!("`{path}` is bound already");
                self.error_at(binding.span_of(A::Path), "csdl::duplicate-binding", message, "keep one of them");
                continue;
            }
            bindings.insert(path, scope.resolve_path(target));
        }
        bindings
    }
}
