// @generated
use crate::mg;

/// Complex type `microsoft.graph.targetAgentIdentitySponsorsOrOwners`, derived from
/// [`UserSet`](super::UserSet).
pub struct TargetAgentIdentitySponsorsOrOwners {
    /// `isBackup`.
    pub is_backup: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TargetAgentIdentitySponsorsOrOwners: "microsoft.graph.targetAgentIdentitySponsorsOrOwners", complex, base super::UserSet;
    is_backup: "isBackup",
}

mg::derived_from! { TargetAgentIdentitySponsorsOrOwners: super::UserSet }
