//! Finds the limit of OpenAPI that explains a difference.

use std::collections::BTreeSet;

use super::Limit;
use crate::diff::{Aspect, Change, Kind};
use crate::ir::{EntityModel, Operation, OperationKind, QualifiedName, TypeName, TypeRef};
use crate::source::openapi::{Unsaid, UnsaidFact};

/// The facts of both sides that explanations need.
pub(super) struct Explanation<'a> {
    metadata: &'a EntityModel,
    openapi: &'a EntityModel,
    unsaid: &'a Unsaid,
    /// Types to which the metadata refers from types and operations that the OpenAPI description has too.
    used: BTreeSet<&'a QualifiedName>,
    /// Elements that the metadata annotates with `Permissions`.
    permitted: BTreeSet<String>,
    /// The text of every deprecation that the metadata declares.
    deprecations: BTreeSet<&'a str>,
    marks_open: bool,
    marks_optional: bool,
    marks_flags: bool,
}

impl<'a> Explanation<'a> {
    /// Collects the facts.
    pub fn new(metadata: &'a EntityModel, openapi: &'a EntityModel, unsaid: &'a Unsaid, changes: &'a [Change]) -> Self {
        let structures = |model: &'a EntityModel| {
            model.schemas.values().flat_map(|schema| {
                let entities = schema.entity_types.values().map(|entity| &entity.structure);
                entities.chain(schema.complex_types.values().map(|complex| &complex.structure))
            })
        };
        let parameters = |model: &'a EntityModel| {
            let operations = model.schemas.values().flat_map(|schema| schema.operations.values().flatten());
            operations.flat_map(|operation| &operation.parameters)
        };
        let permitted = changes
            .iter()
            .filter(|change| change.term.as_deref() == Some("Org.OData.Core.V1.Permissions") && change.old.is_some());
        let announced = changes.iter().filter(|change| change.aspect == Aspect::Deprecation);
        Self {
            metadata,
            openapi,
            unsaid,
            used: used(metadata, openapi),
            permitted: permitted.map(|change| change.element.to_string()).collect(),
            deprecations: announced.filter_map(|change| change.old.as_deref()).collect(),
            marks_flags: openapi.schemas.values().any(|schema| schema.enum_types.values().any(|of| of.is_flags)),
            marks_open: structures(openapi).any(|structure| structure.is_open),
            marks_optional: parameters(openapi)
                .any(|parameter| parameter.annotations.keys().any(|key| key.term.as_str() == OPTIONAL)),
        }
    }

    /// Returns the limit that explains a difference; `None` if one of the two sides must be wrong.
    pub fn of(&self, change: &Change) -> Option<Limit> {
        let Change { element, aspect, old, new, .. } = change;
        let name = element.to_string();
        let unsaid = |fact: UnsaidFact| self.unsaid.contains(fact, &name);
        let lost = old.is_some() && new.is_none();
        let is_operation = matches!(element.kind, Kind::Action | Kind::Function);
        match aspect {
            Aspect::Existence | Aspect::Place | Aspect::Name | Aspect::Overload if is_operation => {
                self.operation(change)
            }
            Aspect::Existence => match element.kind {
                Kind::EntityType | Kind::ComplexType | Kind::EnumType | Kind::TypeDefinition => {
                    let name = QualifiedName::parse(&element.owner)?;
                    (lost && !self.used.contains(&name)).then_some(Limit::Unused)
                }
                Kind::Term | Kind::Schema => Some(Limit::Container),
                Kind::Property | Kind::NavigationProperty => self.flattened(change),
                _ => None,
            },
            Aspect::Base | Aspect::Place => self.flattened(change),
            Aspect::Value | Aspect::Underlying if matches!(element.kind, Kind::Member | Kind::EnumType) => {
                Some(Limit::EnumValues)
            }
            // The path has the binding type, but neither the name nor the nullability of the binding parameter.
            Aspect::Binding => {
                (bound_to(old.as_deref()) == bound_to(new.as_deref())).then_some(Limit::BindingParameter)
            }
            Aspect::Nullable => {
                let result = is_operation && self.unsaid.contains(UnsaidFact::Nullable, &format!("{name}/$ReturnType"));
                (result || unsaid(UnsaidFact::Nullable)).then_some(Limit::Nullable)
            }
            Aspect::Facets => (kept(old.as_deref()) == kept(new.as_deref())).then_some(Limit::Facets),
            Aspect::DefaultValue => (lost && self.is_default_unwritten(change)).then_some(Limit::Defaults),
            Aspect::Abstract => (old.as_deref() == Some("true")).then_some(Limit::Abstract),
            Aspect::Open => (old.as_deref() == Some("true") && !self.marks_open).then_some(Limit::Open),
            Aspect::Flags => (old.as_deref() == Some("true") && !self.marks_flags).then_some(Limit::Flags),
            Aspect::Kind => self.kind(change),
            Aspect::Key if lost && (unsaid(UnsaidFact::Key) || self.is_complex(&element.owner)) => Some(Limit::Key),
            Aspect::Key => self.flattened(change),
            Aspect::Containment => unsaid(UnsaidFact::Containment).then_some(Limit::Containment),
            Aspect::Stream => unsaid(UnsaidFact::Stream).then_some(Limit::Stream),
            Aspect::Type | Aspect::Returns => {
                if unsaid(UnsaidFact::Stream) && old.as_deref() == Some("Edm.Stream") {
                    return Some(Limit::Stream);
                }
                unsaid(UnsaidFact::Type).then_some(Limit::ParameterType)
            }
            Aspect::Optional => (!self.marks_optional || self.is_action(&element.owner)).then_some(Limit::Optional),
            Aspect::Composable => (old.as_deref() == Some("true")).then_some(Limit::Composable),
            Aspect::EntitySetPath => lost.then_some(Limit::EntitySetPath),
            Aspect::Partner | Aspect::OnDelete | Aspect::Constraints | Aspect::Bindings => {
                lost.then_some(Limit::Navigation)
            }
            Aspect::ServiceDocument => Some(Limit::ServiceDocument),
            Aspect::Name | Aspect::Value | Aspect::Annotation
                if matches!(element.kind, Kind::Container | Kind::Schema | Kind::Term) =>
            {
                Some(Limit::Container)
            }
            Aspect::Deprecation => self.deprecation(change),
            Aspect::Capability | Aspect::Annotation => match change.term.as_deref() {
                Some(COMPUTED) if new.is_some() => self.permitted.contains(&name).then_some(Limit::ReadOnly),
                _ => lost.then_some(Limit::Annotations),
            },
            _ => None,
        }
    }

    /// Explains an operation that only one side has. OpenAPI describes an operation by the paths to its binding type.
    fn operation(&self, change: &Change) -> Option<Limit> {
        let (name, binding) = change.element.owner.strip_suffix(')')?.split_once('(')?;
        let name = QualifiedName::parse(name)?;
        let (binding, collection) = match binding.strip_prefix("Collection(") {
            Some(rest) => (rest.strip_suffix(')')?, true),
            None => (binding, false),
        };
        if change.new.is_none() || change.aspect == Aspect::Place {
            let reached =
                QualifiedName::parse(binding).is_some_and(|binding| self.unsaid.reaches(&binding, collection));
            // An unbound operation has a path only if the container imports it.
            let imported = binding.is_empty() && self.is_imported(&name);
            if !(reached || imported) {
                return Some(Limit::Unreached);
            }
        }
        // The other side may have the operation with the same simple name and binding, but in the container's
        // namespace.
        if self.metadata.declares_type(&name) {
            return (change.new.is_none()).then_some(Limit::SharedNames);
        }
        let others = self.openapi.schemas.values().chain(self.metadata.schemas.values());
        let has_short = others.into_iter().any(|schema| schema.operations.contains_key(name.name()));
        let short = self.unsaid.facts().any(|(fact, element)| {
            fact == UnsaidFact::Namespace
                && element.split_once('(').is_some_and(|(other, _)| other.rsplit('.').next() == Some(name.name()))
        });
        (short && has_short).then_some(Limit::Namespace)
    }

    /// Whether the owner is an action. Its parameters are in the body, where OpenAPI does not mark optional parameters.
    fn is_action(&self, owner: &str) -> bool {
        let name = owner.split('(').next().and_then(QualifiedName::parse);
        let operations = name.as_ref().map_or(&[][..], |name| self.metadata.operations(name));
        let here = operations.iter().filter(|operation| {
            let binding = operation.binding_parameter().map(|binding| binding.type_ref.to_string());
            name.as_ref().is_some_and(|name| format!("{name}({})", binding.unwrap_or_default()) == owner)
        });
        here.into_iter().all(|operation| operation.kind == OperationKind::Action)
    }

    fn is_imported(&self, name: &QualifiedName) -> bool {
        self.metadata.container().is_some_and(|(_, container)| {
            container.action_imports.values().any(|import| import.action == *name)
                || container.function_imports.values().any(|import| import.function == *name)
        })
    }

    /// Explains a property that another type of the same lineage declares, because a base type is left out.
    fn flattened(&self, change: &Change) -> Option<Limit> {
        let name = QualifiedName::parse(&change.element.owner)?;
        let bases = self.metadata.lineage(&name);
        let missing = bases.iter().skip(1).any(|(base, _)| self.openapi.structured_type(base).is_none());
        missing.then_some(Limit::Flattened)
    }

    fn kind(&self, change: &Change) -> Option<Limit> {
        if self.unsaid.contains(UnsaidFact::Navigation, &change.element.to_string()) {
            return Some(Limit::NavigationMark);
        }
        match change.element.kind {
            // Nothing in the description shows that the type is an entity type, so its navigation properties and key
            // differ too.
            Kind::ComplexType => self.unsaid.contains(UnsaidFact::Kind, &change.element.owner).then_some(Limit::Kind),
            Kind::Property => {
                let navigation = self.metadata.structured_type(&QualifiedName::parse(&change.element.owner)?)?;
                let target = &navigation.navigation_properties.get(change.element.part.as_deref()?)?.target;
                self.unsaid.contains(UnsaidFact::Kind, target.as_str()).then_some(Limit::Kind)
            }
            _ => None,
        }
    }

    fn is_complex(&self, owner: &str) -> bool {
        QualifiedName::parse(owner).is_some_and(|name| self.openapi.complex_type(&name).is_some())
    }

    /// Converters write the default values of strings, numbers and `true`. They write `false` for every boolean,
    /// whatever the metadata declares.
    fn is_default_unwritten(&self, change: &Change) -> bool {
        change.old.as_deref() == Some("false") || change.new.is_none()
    }

    fn deprecation(&self, change: &Change) -> Option<Limit> {
        match (&change.old, &change.new) {
            (Some(_), None) => Some(Limit::Deprecation),
            // The metadata declares it for another element, such as the type to which this element refers.
            (_, Some(new)) => self.deprecations.contains(new.as_str()).then_some(Limit::Deprecation),
            (None, None) => None,
        }
    }
}

const OPTIONAL: &str = "Org.OData.Core.V1.OptionalParameter";
const COMPUTED: &str = "Org.OData.Core.V1.Computed";

/// Returns the type in `bindingParameter: ns.type, not null`.
fn bound_to(parameter: Option<&str>) -> Option<&str> {
    let (_, of_type) = parameter?.split_once(": ")?;
    of_type.split(',').next()
}

/// Returns the facet for which OpenAPI has a keyword.
fn kept(facets: Option<&str>) -> Option<&str> {
    facets?.split(", ").find(|facet| facet.starts_with("MaxLength ") && *facet != "MaxLength max")
}

/// Returns the types to which the metadata refers from types and operations that the description has too.
fn used<'a>(metadata: &'a EntityModel, openapi: &EntityModel) -> BTreeSet<&'a QualifiedName> {
    let mut used = BTreeSet::new();
    let mut refer = |type_ref: &'a TypeRef| {
        if let TypeName::Named(name) = &type_ref.name {
            used.insert(name);
        }
    };
    for (namespace, schema) in &metadata.schemas {
        let entities = schema.entity_types.iter().map(|(name, entity)| (name, &entity.structure));
        let complexes = schema.complex_types.iter().map(|(name, complex)| (name, &complex.structure));
        for (name, structure) in entities.chain(complexes) {
            let described = openapi.structured_type(&QualifiedName::new(namespace, name));
            let Some(described) = described else { continue };
            for (name, property) in &structure.properties {
                if described.properties.contains_key(name) {
                    refer(&property.type_ref);
                }
            }
        }
        for (name, overloads) in &schema.operations {
            let described = openapi.operations(&QualifiedName::new(namespace, name));
            let binding = |operation: &Operation| operation.binding_parameter().map(|p| p.type_ref.to_string());
            let known =
                overloads.iter().filter(|operation| described.iter().any(|other| binding(other) == binding(operation)));
            let values = known.flat_map(|operation| {
                operation.call_parameters().iter().map(|parameter| &parameter.type_ref).chain(&operation.return_type)
            });
            values.for_each(&mut refer);
        }
    }
    used
}
