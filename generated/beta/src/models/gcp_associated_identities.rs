// @generated
use crate::mg;

/// Complex type `microsoft.graph.gcpAssociatedIdentities`.
///
/// Requests: [`GcpAssociatedIdentitiesResource`], for example:
///
/// ```ignore
/// graph
///     .external()
///     .authorization_systems()
///     .id(id)
///     .cast_to_gcp_authorization_system()
///     .associated_identities()
/// ```
///
/// [`GcpAssociatedIdentitiesResource`]: crate::requests::gcp_associated_identities::GcpAssociatedIdentitiesResource
pub struct GcpAssociatedIdentities {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GcpAssociatedIdentities: "microsoft.graph.gcpAssociatedIdentities", complex;
}

impl GcpAssociatedIdentities {
    /// `all`: many [`GcpIdentity`](super::GcpIdentity).
    pub const ALL: mg::Nav<GcpAssociatedIdentities, Vec<super::GcpIdentity>> = mg::Nav::new(
        "all",
    );
    /// `serviceAccounts`: many [`GcpServiceAccount`](super::GcpServiceAccount).
    pub const SERVICE_ACCOUNTS: mg::Nav<
        GcpAssociatedIdentities,
        Vec<super::GcpServiceAccount>,
    > = mg::Nav::new("serviceAccounts");
    /// `users`: many [`GcpUser`](super::GcpUser).
    pub const USERS: mg::Nav<GcpAssociatedIdentities, Vec<super::GcpUser>> = mg::Nav::new(
        "users",
    );
}
