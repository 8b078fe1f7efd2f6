// @generated
use crate::mg;

/// Complex type `microsoft.graph.singleUser`, derived from [`UserSet`](super::UserSet).
pub struct SingleUser {
    /// `description`.
    pub description: mg::Field<String>,
    /// `id`.
    pub id: mg::Field<String>,
    /// `isBackup`.
    pub is_backup: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SingleUser: "microsoft.graph.singleUser", complex, base super::UserSet;
    description: "description",
    id: "id",
    is_backup: "isBackup",
}

mg::derived_from! { SingleUser: super::UserSet }
