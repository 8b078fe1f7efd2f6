// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.customSecurityAttributeDefinition`, by its URL.
    ///
    /// For example `/directory/customSecurityAttributeDefinitions/{customSecurityAttributeDefinition-id}`.
    CustomSecurityAttributeDefinitionResource(mg::One<models::CustomSecurityAttributeDefinition>)
}

impl CustomSecurityAttributeDefinitionResource {
    /// `…/allowedValues`: many `allowedValue`
    #[inline]
    pub fn allowed_values(&self) -> requests::allowed_value::AllowedValueCollection {
        mg::to(self, "allowedValues")
    }
}

/// A collection of `microsoft.graph.customSecurityAttributeDefinition`, by its URL.
///
/// For example `/directory/customSecurityAttributeDefinitions`.
pub type CustomSecurityAttributeDefinitionCollection = mg::Many<
    models::CustomSecurityAttributeDefinition,
    CustomSecurityAttributeDefinitionResource,
>;
