// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.gcpAssociatedIdentities`, a complex type.
    GcpAssociatedIdentities "microsoft.graph.gcpAssociatedIdentities" "complex";
}

impl GcpAssociatedIdentities {
    /// `all`: many `gcpIdentity`, contained
    pub const ALL: mg::Nav<GcpAssociatedIdentities, Vec<super::GcpIdentity>> = mg::Nav::new(
        "all",
    );
    /// `serviceAccounts`: many `gcpServiceAccount`
    pub const SERVICE_ACCOUNTS: mg::Nav<
        GcpAssociatedIdentities,
        Vec<super::GcpServiceAccount>,
    > = mg::Nav::new("serviceAccounts");
    /// `users`: many `gcpUser`
    pub const USERS: mg::Nav<GcpAssociatedIdentities, Vec<super::GcpUser>> = mg::Nav::new(
        "users",
    );
}
