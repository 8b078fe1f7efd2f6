// @generated
use crate::mg;

/// Complex type `microsoft.graph.awsIdentitySource`, derived from
/// [`PermissionsDefinitionIdentitySource`](super::PermissionsDefinitionIdentitySource).
pub struct AwsIdentitySource {
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
    AwsIdentitySource: "microsoft.graph.awsIdentitySource", complex, base super::PermissionsDefinitionIdentitySource;
    authorization_system_info: "authorizationSystemInfo" required,
}

mg::derived_from! { AwsIdentitySource: super::PermissionsDefinitionIdentitySource }
