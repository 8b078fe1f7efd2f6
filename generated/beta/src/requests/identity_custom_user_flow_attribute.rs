// @generated
use crate::{mg, models};

/// Requests on one [`IdentityCustomUserFlowAttribute`](models::IdentityCustomUserFlowAttribute):
/// `get`, `update`, `delete`.
///
/// For example
/// `graph.identity().user_flow_attributes().id(id).cast_to_identity_custom_user_flow_attribute()`.
pub type IdentityCustomUserFlowAttributeResource = mg::One<
    models::IdentityCustomUserFlowAttribute,
>;

/// Requests on a collection of
/// [`IdentityCustomUserFlowAttribute`](models::IdentityCustomUserFlowAttribute): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example
/// `graph.identity().user_flow_attributes().cast_to_identity_custom_user_flow_attribute()`.
pub type IdentityCustomUserFlowAttributeCollection = mg::Many<
    models::IdentityCustomUserFlowAttribute,
    IdentityCustomUserFlowAttributeResource,
>;
