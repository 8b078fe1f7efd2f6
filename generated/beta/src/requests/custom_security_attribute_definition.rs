// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`CustomSecurityAttributeDefinition`](models::CustomSecurityAttributeDefinition): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.directory().custom_security_attribute_definitions().id(id)`.
#[derive(Clone, Debug)]
pub struct CustomSecurityAttributeDefinitionResource(
    mg::One<models::CustomSecurityAttributeDefinition>,
);

mg::builder! { CustomSecurityAttributeDefinitionResource: mg::One<models::CustomSecurityAttributeDefinition> }

impl CustomSecurityAttributeDefinitionResource {
    /// `…/allowedValues`: many [`AllowedValue`](models::AllowedValue).
    ///
    /// Least privileged permission to read: `CustomSecAttributeDefinition.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn allowed_values(&self) -> requests::allowed_value::AllowedValueCollection {
        mg::navigate(self, "allowedValues")
    }
}

/// Requests on a collection of
/// [`CustomSecurityAttributeDefinition`](models::CustomSecurityAttributeDefinition): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.directory().custom_security_attribute_definitions()`.
pub type CustomSecurityAttributeDefinitionCollection = mg::Many<
    models::CustomSecurityAttributeDefinition,
    CustomSecurityAttributeDefinitionResource,
>;
