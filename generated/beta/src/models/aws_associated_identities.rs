// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.awsAssociatedIdentities`, a complex type.
    AwsAssociatedIdentities "microsoft.graph.awsAssociatedIdentities" "complex";
}

impl AwsAssociatedIdentities {
    /// `all`: many `awsIdentity`, contained
    pub const ALL: mg::Nav<AwsAssociatedIdentities, Vec<super::AwsIdentity>> = mg::Nav::new(
        "all",
    );
    /// `roles`: many `awsRole`
    pub const ROLES: mg::Nav<AwsAssociatedIdentities, Vec<super::AwsRole>> = mg::Nav::new(
        "roles",
    );
    /// `users`: many `awsUser`
    pub const USERS: mg::Nav<AwsAssociatedIdentities, Vec<super::AwsUser>> = mg::Nav::new(
        "users",
    );
}
