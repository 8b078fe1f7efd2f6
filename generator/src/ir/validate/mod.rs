//! Checks that a model is consistent as a whole, whatever format it was read from.
//!
//! A finding names an element and not a line, since only the reader of the model knows the source positions of
//! elements.

mod container;
mod inheritance;
mod operations;
mod references;
mod types;

use super::{ElementPath, EntityModel};
use crate::diagnostics::{Diagnostic, Severity};

use inheritance::Descent;
use references::Names;

/// A rule that a model breaks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The element that breaks the rule.
    pub element: ElementPath,
    /// The part of the element that breaks the rule.
    pub part: Part,
    /// How severe the finding is. Code can be generated in spite of a warning.
    pub severity: Severity,
    /// A stable code, such as `model::undefined-type`.
    pub code: &'static str,
    /// The rule that is broken, in one sentence without a full stop.
    pub message: String,
    /// What the user can do about it.
    pub remedy: String,
}

/// The part of an element that a finding is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// The whole element.
    Whole,
    /// The type of the element, or the operation that an import names.
    Type,
    /// The base type.
    Base,
    /// The value.
    Value,
}

impl Finding {
    /// Converts the finding into a diagnostic without a location.
    pub fn diagnostic(&self) -> Diagnostic {
        let diagnostic = match self.severity {
            Severity::Error => Diagnostic::error(self.code, self.message.clone()),
            Severity::Warning => Diagnostic::warning(self.code, self.message.clone()),
        };
        diagnostic.with_remedy(self.remedy.clone())
    }
}

/// Checks a model and returns all findings, in the order of the model.
pub fn validate(model: &EntityModel) -> Vec<Finding> {
    let descent = Descent::new(model);
    let mut check = Check { model, names: Names::collect(model), descent, findings: Vec::new() };
    check.types();
    check.operations();
    check.containers();
    check.findings
}

/// The state of one validation.
struct Check<'m> {
    model: &'m EntityModel,
    names: Names<'m>,
    descent: Descent,
    findings: Vec<Finding>,
}

impl Check<'_> {
    fn error(
        &mut self,
        element: ElementPath,
        part: Part,
        code: &'static str,
        message: String,
        remedy: impl Into<String>,
    ) {
        let severity = Severity::Error;
        self.findings.push(Finding { element, part, severity, code, message, remedy: remedy.into() });
    }

    fn warning(
        &mut self,
        element: ElementPath,
        part: Part,
        code: &'static str,
        message: String,
        remedy: impl Into<String>,
    ) {
        let severity = Severity::Warning;
        self.findings.push(Finding { element, part, severity, code, message, remedy: remedy.into() });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ir::{
        ComplexType, EntityContainer, EntityType, EnumMember, EnumType, Facets, Operation, OperationKind, Origin,
        Parameter, Primitive, QualifiedName, Schema, TypeName, TypeRef,
    };

    fn model(schema: Schema) -> EntityModel {
        EntityModel { schemas: [("org.sample".to_owned(), schema)].into(), ..EntityModel::default() }
    }

    fn codes(model: &EntityModel) -> Vec<(&'static str, String)> {
        validate(model).into_iter().map(|finding| (finding.code, finding.element.to_string())).collect()
    }

    fn action(parameters: &[(&str, TypeName)]) -> Operation {
        let parameters = parameters.iter().map(|(name, type_name)| Parameter {
            name: (*name).to_owned(),
            type_ref: TypeRef { name: type_name.clone(), collection: false, nullable: true, facets: Facets::default() },
            annotations: Default::default(),
            origin: Origin::Metadata,
        });
        Operation {
            kind: OperationKind::Action,
            is_bound: true,
            is_composable: false,
            entity_set_path: None,
            parameters: parameters.collect(),
            return_type: None,
            return_annotations: Default::default(),
            return_origin: Origin::Metadata,
            annotations: Default::default(),
            origin: Origin::Metadata,
        }
    }

    #[test]
    fn an_empty_model_has_no_findings() {
        assert!(validate(&EntityModel::default()).is_empty());
    }

    #[test]
    fn two_types_with_the_same_name_are_found() {
        // The CSDL reader refuses the second type. Spec files for types of two kinds can declare both.
        let mut schema = Schema::default();
        schema.entity_types.insert("thing".to_owned(), EntityType::default());
        schema.complex_types.insert("thing".to_owned(), ComplexType::default());
        assert_eq!(codes(&model(schema)), [("model::duplicate-type", "org.sample.thing".to_owned())]);
    }

    #[test]
    fn a_second_container_is_found() {
        let container = |name: &str| Some(EntityContainer { name: name.to_owned(), ..EntityContainer::default() });
        let mut model = model(Schema { container: container("one"), ..Schema::default() });
        model.schemas.insert("org.two".to_owned(), Schema { container: container("two"), ..Schema::default() });
        assert_eq!(codes(&model), [("model::second-container", "org.two.two".to_owned())]);
    }

    #[test]
    fn overloads_that_a_call_cannot_tell_apart_are_found() {
        let this = ("this", TypeName::Named(QualifiedName::new("org.sample", "thing")));
        let text = TypeName::Primitive(Primitive::String);
        let number = TypeName::Primitive(Primitive::Int32);
        let overloads = vec![
            action(&[this.clone(), ("a", text.clone()), ("b", text.clone())]),
            action(&[this.clone(), ("b", number), ("a", text.clone())]),
            action(&[this, ("a", text)]),
            action(&[]),
        ];
        let mut schema = Schema::default();
        schema.entity_types.insert("thing".to_owned(), EntityType::default());
        schema.operations.insert("act".to_owned(), overloads);
        assert_eq!(
            codes(&model(schema)),
            [
                ("model::unbindable", "org.sample.act()".to_owned()),
                ("model::ambiguous-overload", "org.sample.act(org.sample.thing,Edm.Int32,Edm.String)".to_owned()),
            ]
        );
    }

    #[test]
    fn enum_values_outside_the_underlying_type_are_found() {
        for (underlying, least, most) in [
            (Primitive::Byte, 0, 255),
            (Primitive::SByte, -128, 127),
            (Primitive::Int16, -32768, 32767),
            (Primitive::Int32, -2_147_483_648, 2_147_483_647),
        ] {
            let values = [least, most, least - 1, most + 1];
            let members = values.iter().enumerate().map(|(position, value)| {
                (
                    format!("m{position}"),
                    EnumMember { value: *value, annotations: Default::default(), origin: Default::default() },
                )
            });
            let enum_type =
                EnumType { underlying, is_flags: false, members: members.collect(), annotations: Default::default() };
            let mut schema = Schema::default();
            schema.enum_types.insert("e".to_owned(), enum_type);
            let found: Vec<String> = codes(&model(schema)).into_iter().map(|(_, element)| element).collect();
            assert_eq!(found, ["org.sample.e/m2", "org.sample.e/m3"], "{underlying:?}");
        }
    }
}
