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
    /// `serviceAccounts`: many `gcpServiceAccount`, contained
    pub const SERVICE_ACCOUNTS: mg::Nav<
        GcpAssociatedIdentities,
        Vec<super::GcpServiceAccount>,
    > = mg::Nav::new("serviceAccounts");
    /// `users`: many `gcpUser`, contained
    pub const USERS: mg::Nav<GcpAssociatedIdentities, Vec<super::GcpUser>> = mg::Nav::new(
        "users",
    );
}
