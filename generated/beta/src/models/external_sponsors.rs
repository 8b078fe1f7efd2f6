// @generated
use crate::mg;

/// Complex type `microsoft.graph.externalSponsors`, derived from [`UserSet`](super::UserSet).
pub struct ExternalSponsors {
    /// `isBackup`.
    pub is_backup: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ExternalSponsors: "microsoft.graph.externalSponsors", complex, base super::UserSet;
    is_backup: "isBackup",
}

mg::derived_from! { ExternalSponsors: super::UserSet }
