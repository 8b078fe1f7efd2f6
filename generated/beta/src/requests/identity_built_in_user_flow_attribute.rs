// @generated
use crate::{mg, models};

/// Requests on one [`IdentityBuiltInUserFlowAttribute`](models::IdentityBuiltInUserFlowAttribute):
/// `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity()
///     .user_flow_attributes()
///     .id(id)
///     .cast_to_identity_built_in_user_flow_attribute()
/// ```
pub type IdentityBuiltInUserFlowAttributeResource = mg::One<
    models::IdentityBuiltInUserFlowAttribute,
>;

/// Requests on a collection of
/// [`IdentityBuiltInUserFlowAttribute`](models::IdentityBuiltInUserFlowAttribute): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.identity().user_flow_attributes().cast_to_identity_built_in_user_flow_attribute()`.
pub type IdentityBuiltInUserFlowAttributeCollection = mg::Many<
    models::IdentityBuiltInUserFlowAttribute,
    IdentityBuiltInUserFlowAttributeResource,
>;
