// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.permissionsDefinition`.
///
/// Requests: [`PermissionsDefinitionResource`], for example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .permissions_management()
///     .scheduled_permissions_requests()
///     .id(id)
///     .requested_permissions()
/// ```
///
/// [`PermissionsDefinitionResource`]: crate::requests::permissions_definition::PermissionsDefinitionResource
pub struct PermissionsDefinition {
    /// `authorizationSystemInfo`. Never null.
    pub authorization_system_info: mg::Field<
        mg::Boxed<super::PermissionsDefinitionAuthorizationSystem>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PermissionsDefinition: "microsoft.graph.permissionsDefinition", complex abstract, family PermissionsDefinitionKind;
    authorization_system_info: "authorizationSystemInfo" required,
}

impl PermissionsDefinition {
    /// `identityInfo`: [`PermissionsDefinitionAuthorizationSystemIdentity`].
    ///
    /// [`PermissionsDefinitionAuthorizationSystemIdentity`]: super::PermissionsDefinitionAuthorizationSystemIdentity
    pub const IDENTITY_INFO: mg::Nav<
        PermissionsDefinition,
        super::PermissionsDefinitionAuthorizationSystemIdentity,
    > = mg::Nav::new("identityInfo");
}

/// The types derived from [`PermissionsDefinition`].
#[non_exhaustive]
pub enum PermissionsDefinitionKind {
    AwsPermissionsDefinition(Box<super::AwsPermissionsDefinition>),
    SingleResourceAzurePermissionsDefinition(
        Box<super::SingleResourceAzurePermissionsDefinition>,
    ),
    SingleResourceGcpPermissionsDefinition(
        Box<super::SingleResourceGcpPermissionsDefinition>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<PermissionsDefinition>),
}

mg::family! {
    PermissionsDefinition => PermissionsDefinitionKind;
    AwsPermissionsDefinition(super::AwsPermissionsDefinition),
    SingleResourceAzurePermissionsDefinition(super::SingleResourceAzurePermissionsDefinition),
    SingleResourceGcpPermissionsDefinition(super::SingleResourceGcpPermissionsDefinition),
}
