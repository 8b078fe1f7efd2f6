//! Actions and functions, bound and imported.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use super::answers::Given;
use super::evidence::{Evidence, Seen};
use super::facts;
use super::model::Building;
use crate::ir::{
    ActionImport, Annotations, EntityContainer, FunctionImport, Operation, OperationKind, Origin, Parameter,
    QualifiedName, TypeName, TypeRef,
};
use crate::source::openapi::unsaid::UnsaidFact;

/// What the binding parameter is called in all of Graph; a path doesn't say.
const BINDING_PARAMETER: &str = "bindingParameter";

impl<'d> Building<'_, 'd> {
    /// Every bound operation, with its name.
    pub(super) fn bound_operations(&mut self, evidence: &Evidence<'d>, root: &str) -> Vec<(QualifiedName, Operation)> {
        let mut found = Vec::new();
        let aliases = self.aliases(evidence, root);
        for (signature, seen) in &evidence.operations {
            let (schema, collection) = signature.binding;
            let Some(binding) = self.types.get(schema).map(|declared| declared.name.clone()) else { continue };
            let name = self.operation_name(signature.name, root, &aliases);
            let type_ref =
                TypeRef { name: TypeName::Named(binding), collection, nullable: true, facets: Default::default() };
            let element = format!("{name}({type_ref})");
            if name.as_str() != signature.name {
                self.unsaid.note(UnsaidFact::Namespace, &element);
            }
            let binding = Parameter {
                name: BINDING_PARAMETER.to_owned(),
                type_ref,
                annotations: Annotations::new(),
                origin: Origin::Metadata,
            };
            let operation = self.operation(signature.kind, seen, Some(binding), &element);
            found.push((name, operation));
        }
        found
    }

    /// The full name of an operation that paths call by its full name, its short one, or by the alias of its namespace.
    fn operation_name(&self, written: &str, root: &str, aliases: &BTreeMap<&str, &str>) -> QualifiedName {
        let Some(name) = QualifiedName::parse(written) else { return QualifiedName::new(root, written) };
        match aliases.get(name.namespace()) {
            Some(namespace) => QualifiedName::new(namespace, name.name()),
            None => name,
        }
    }

    /// The namespaces that aliases stand for: `graph` is the last part of `microsoft.graph`; of `self` no more is to be
    /// known than what its operations are bound to.
    fn aliases<'e>(&self, evidence: &'e Evidence<'d>, root: &'e str) -> BTreeMap<&'d str, &'e str>
    where
        'd: 'e,
    {
        let types = self.types;
        let mut namespaces: BTreeSet<&str> = types.iter().map(|(schema, _)| namespace(schema)).collect();
        namespaces.insert(root);
        let mut bindings: BTreeMap<&'d str, BTreeMap<&'d str, usize>> = BTreeMap::new();
        for signature in evidence.operations.keys() {
            let qualifier = namespace(signature.name);
            if !qualifier.is_empty() && !qualifier.contains('.') && !namespaces.contains(qualifier) {
                let binding = namespace(signature.binding.0);
                *bindings.entry(qualifier).or_default().entry(binding).or_default() += 1;
            }
        }
        let mut by_last_part: BTreeMap<&str, &str> = BTreeMap::new();
        for namespace in &namespaces {
            by_last_part.entry(namespace.rsplit('.').next().unwrap_or_default()).or_insert(namespace);
        }
        let meant = bindings.into_iter().filter_map(|(qualifier, bindings)| {
            let named = by_last_part.get(qualifier).copied();
            let bound = || bindings.iter().max_by_key(|(namespace, count)| (**count, Reverse(**namespace)));
            Some((qualifier, named.or_else(|| Some(*bound()?.0))?))
        });
        meant.collect()
    }

    /// The imports of the container, and the operations behind them, which are taken to have the name of their import.
    pub(super) fn imports(
        &mut self,
        evidence: &Evidence<'d>,
        root: &str,
        container: &mut EntityContainer,
    ) -> Vec<(QualifiedName, Operation)> {
        let mut found = Vec::new();
        for ((kind, import), overloads) in &evidence.imports {
            let name = QualifiedName::parse(import).unwrap_or_else(|| QualifiedName::new(root, import));
            let mut annotations = Annotations::new();
            facts::deprecate(&mut annotations, overloads.first().and_then(|seen| seen.deprecation));
            for seen in overloads {
                let seen = Seen { deprecation: None, ..seen.clone() };
                found.push((name.clone(), self.operation(*kind, &seen, None, &format!("{name}()"))));
            }
            let import = (*import).to_owned();
            match kind {
                OperationKind::Action => {
                    let action = ActionImport { action: name, entity_set: None, annotations };
                    container.action_imports.insert(import, action);
                }
                OperationKind::Function => {
                    let include_in_service_document = false;
                    let function =
                        FunctionImport { function: name, entity_set: None, include_in_service_document, annotations };
                    container.function_imports.insert(import, function);
                }
            }
        }
        found
    }

    fn operation(
        &mut self,
        kind: OperationKind,
        seen: &Seen<'d>,
        binding: Option<Parameter>,
        element: &str,
    ) -> Operation {
        let is_bound = binding.is_some();
        let given = seen.parameters.iter().map(|given| self.parameter(given, seen, element)).collect::<Vec<_>>();
        let return_type =
            seen.returns.map(|returns| self.type_ref(returns, seen.node, &format!("{element}/$ReturnType")));
        let mut annotations = Annotations::new();
        facts::deprecate(&mut annotations, seen.deprecation);
        Operation {
            kind,
            is_bound,
            is_composable: seen.is_composable,
            entity_set_path: None,
            parameters: binding.into_iter().chain(given).collect(),
            return_type,
            return_annotations: Annotations::new(),
            annotations,
            return_origin: Origin::Metadata,
            origin: Origin::Metadata,
        }
    }

    fn parameter(&mut self, given: &Given<'d>, seen: &Seen<'d>, element: &str) -> Parameter {
        let element = format!("{element}/{}", given.name);
        if !given.typed {
            self.unsaid.note(UnsaidFact::Type, &element);
        }
        let type_ref = self.type_ref(given.value, seen.node, &element);
        let mut annotations = Annotations::new();
        if given.optional {
            facts::optional(&mut annotations);
        }
        Parameter { name: given.name.to_owned(), type_ref, annotations, origin: Origin::Metadata }
    }
}

/// All before the last dot of a name.
fn namespace(name: &str) -> &str {
    name.rsplit_once('.').map_or("", |(namespace, _)| namespace)
}
