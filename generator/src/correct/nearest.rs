//! Suggests a name for a target that does not exist.

use crate::diagnostics::closest;
use crate::ir::{EntityModel, Target};

/// Returns the name in the model that is most similar to the first part of a target that does not exist.
pub(super) fn nearest(target: &Target<'_>, model: &EntityModel) -> Option<String> {
    let Some(schema) = model.schemas.get(target.name().namespace()) else {
        return closest(target.name().namespace(), model.schemas.keys().map(String::as_str)).map(str::to_owned);
    };
    let name = target.name().name();
    let types = schema.entity_types.keys().chain(schema.complex_types.keys()).chain(schema.enum_types.keys());
    let known = |known: &str| types.clone().chain(schema.operations.keys()).any(|name| name == known);
    if !known(name) {
        return closest(name, types.chain(schema.operations.keys()).map(String::as_str)).map(str::to_owned);
    }
    let structure = model.structured_type(target.name())?;
    let members = structure.properties.keys().chain(structure.navigation_properties.keys());
    closest(target.child()?, members.map(String::as_str)).map(str::to_owned)
}
