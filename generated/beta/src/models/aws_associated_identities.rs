// @generated
use crate::mg;

/// Complex type `microsoft.graph.awsAssociatedIdentities`.
///
/// Requests: [`AwsAssociatedIdentitiesResource`], for example:
///
/// ```ignore
/// graph
///     .external()
///     .authorization_systems()
///     .id(id)
///     .cast_to_aws_authorization_system()
///     .associated_identities()
/// ```
///
/// [`AwsAssociatedIdentitiesResource`]: crate::requests::aws_associated_identities::AwsAssociatedIdentitiesResource
pub struct AwsAssociatedIdentities {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AwsAssociatedIdentities: "microsoft.graph.awsAssociatedIdentities", complex;
}

impl AwsAssociatedIdentities {
    /// `all`: many [`AwsIdentity`](super::AwsIdentity).
    pub const ALL: mg::Nav<AwsAssociatedIdentities, Vec<super::AwsIdentity>> = mg::Nav::new(
        "all",
    );
    /// `roles`: many [`AwsRole`](super::AwsRole).
    pub const ROLES: mg::Nav<AwsAssociatedIdentities, Vec<super::AwsRole>> = mg::Nav::new(
        "roles",
    );
    /// `users`: many [`AwsUser`](super::AwsUser).
    pub const USERS: mg::Nav<AwsAssociatedIdentities, Vec<super::AwsUser>> = mg::Nav::new(
        "users",
    );
}
