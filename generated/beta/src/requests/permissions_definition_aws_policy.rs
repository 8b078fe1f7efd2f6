// @generated
use crate::{mg, models};

/// One `microsoft.graph.permissionsDefinitionAwsPolicy`, by its URL.
pub type PermissionsDefinitionAwsPolicyResource = mg::One<
    models::PermissionsDefinitionAwsPolicy,
>;

/// A collection of `microsoft.graph.permissionsDefinitionAwsPolicy`, by its URL.
pub type PermissionsDefinitionAwsPolicyCollection = mg::Many<
    models::PermissionsDefinitionAwsPolicy,
    PermissionsDefinitionAwsPolicyResource,
>;
