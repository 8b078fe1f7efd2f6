// @generated
use crate::mg;

/// Complex type `microsoft.graph.targetUserSponsors`, derived from [`UserSet`](super::UserSet).
pub struct TargetUserSponsors {
    /// `isBackup`.
    pub is_backup: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TargetUserSponsors: "microsoft.graph.targetUserSponsors", complex, base super::UserSet;
    is_backup: "isBackup",
}

mg::derived_from! { TargetUserSponsors: super::UserSet }
