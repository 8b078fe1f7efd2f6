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
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **CustomSecAttributeDefinition.Read.All**, **CustomSecAttributeDefinition.ReadWrite.All** | **CustomSecAttributeDefinition.Read.All**, **CustomSecAttributeDefinition.ReadWrite.All** |
    /// | `GET …/{id}` | **CustomSecAttributeDefinition.Read.All**, **CustomSecAttributeDefinition.ReadWrite.All** | **CustomSecAttributeDefinition.Read.All**, **CustomSecAttributeDefinition.ReadWrite.All** |
    /// | `POST` | **CustomSecAttributeDefinition.ReadWrite.All** | **CustomSecAttributeDefinition.ReadWrite.All** |
    /// | `PATCH …/{id}` | **CustomSecAttributeDefinition.ReadWrite.All** | **CustomSecAttributeDefinition.ReadWrite.All** |
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
