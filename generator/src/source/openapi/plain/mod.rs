//! Descriptions that were not made of OData metadata: models, and one operation a method and path.
//!
//! | construct | becomes |
//! |---|---|
//! | a schema with properties | a complex type; inline ones are named after where they stand |
//! | `allOf` of one reference and more | a type derived from that; of several references, one type with all their properties |
//! | texts with `enum` | an enumeration type |
//! | other named schemas | what they are, wherever they are referred to |
//! | an operation | a method named by its `operationId`, or by method and path |
//! | parameters in path, query and headers, a JSON body | fields of one struct of parameters |
//!
//! What has no counterpart is said with its place: `oneOf` of several schemas and maps are read as any JSON, and operations
//! with bodies or parameters of other kinds are left out.

mod models;
mod operations;

use super::document::Description;
use super::report::Report;
use crate::ir::{EntityContainer, EntityModel};

/// The namespace of everything: a description without OData has none.
const NAMESPACE: &str = "Api";

/// Reads models and operations.
pub(super) fn read<'d>(description: &Description<'d>, report: &mut Report<'d>) -> EntityModel {
    let mut models = models::Models::of(description, report);
    let http_operations = operations::operations(&mut models);
    let mut model = EntityModel { version: "4.0".to_owned(), ..EntityModel::default() };
    let mut schema = models.into_schema();
    let mut name = "Container".to_owned();
    while schema.complex_types.contains_key(&name) || schema.enum_types.contains_key(&name) {
        name.push('_');
    }
    schema.container = Some(EntityContainer { name, http_operations, ..EntityContainer::default() });
    model.schemas.insert(NAMESPACE.to_owned(), schema);
    model
}
