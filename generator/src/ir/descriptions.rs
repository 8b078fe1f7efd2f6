//! Removes descriptions from a model, so that only facts remain.

use super::{
    Annotations, EntityContainer, EntityModel, Expression, Operation, QualifiedName, RecordExpression, Schema,
    StructuredType,
};

const DESCRIPTION: &str = "Description";
const LONG_DESCRIPTION: &str = "LongDescription";
const CORE: &str = "Org.OData.Core.V1";

impl EntityModel {
    /// Removes text written for people: the annotations `Core.Description` and `Core.LongDescription`, and the record
    /// properties of these names, such as the reason in `Core.Revisions`.
    pub fn strip_descriptions(&mut self) {
        for reference in self.references.values_mut() {
            strip(&mut reference.annotations);
            reference.includes.values_mut().for_each(|include| strip(&mut include.annotations));
        }
        self.unattached.values_mut().for_each(strip);
        self.unattached.retain(|_, annotations| !annotations.is_empty());
        self.schemas.values_mut().for_each(strip_schema);
    }
}

fn strip_schema(schema: &mut Schema) {
    strip(&mut schema.annotations);
    schema.entity_types.values_mut().for_each(|entity| strip_structure(&mut entity.structure));
    schema.complex_types.values_mut().for_each(|complex| strip_structure(&mut complex.structure));
    for enum_type in schema.enum_types.values_mut() {
        strip(&mut enum_type.annotations);
        enum_type.members.values_mut().for_each(|member| strip(&mut member.annotations));
    }
    schema.type_definitions.values_mut().for_each(|definition| strip(&mut definition.annotations));
    schema.operations.values_mut().flatten().for_each(strip_operation);
    schema.terms.values_mut().for_each(|term| strip(&mut term.annotations));
    schema.container.iter_mut().for_each(strip_container);
}

fn strip_structure(structure: &mut StructuredType) {
    strip(&mut structure.annotations);
    structure.properties.values_mut().for_each(|property| strip(&mut property.annotations));
    structure.navigation_properties.values_mut().for_each(|property| strip(&mut property.annotations));
}

fn strip_operation(operation: &mut Operation) {
    strip(&mut operation.annotations);
    strip(&mut operation.return_annotations);
    operation.parameters.iter_mut().for_each(|parameter| strip(&mut parameter.annotations));
}

fn strip_container(container: &mut EntityContainer) {
    strip(&mut container.annotations);
    container.entity_sets.values_mut().for_each(|set| strip(&mut set.annotations));
    container.singletons.values_mut().for_each(|singleton| strip(&mut singleton.annotations));
    container.action_imports.values_mut().for_each(|import| strip(&mut import.annotations));
    container.function_imports.values_mut().for_each(|import| strip(&mut import.annotations));
}

fn strip(annotations: &mut Annotations) {
    let is_description = |term: &QualifiedName| {
        term.namespace() == CORE && (term.name() == DESCRIPTION || term.name() == LONG_DESCRIPTION)
    };
    annotations.retain(|key, _| !is_description(&key.term));
    for annotation in annotations.values_mut() {
        strip(&mut annotation.annotations);
        strip_expression(&mut annotation.value);
    }
}

fn strip_expression(expression: &mut Expression) {
    match expression {
        Expression::Collection(items) => items.iter_mut().for_each(strip_expression),
        Expression::Record(RecordExpression { properties, annotations, .. }) => {
            properties.remove(DESCRIPTION);
            properties.remove(LONG_DESCRIPTION);
            properties.values_mut().for_each(strip_expression);
            strip(annotations);
        }
        _ => {}
    }
}
