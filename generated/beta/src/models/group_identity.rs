// @generated
use crate::mg;

/// Open complex type `microsoft.graph.groupIdentity`, derived from [`Identity`](super::Identity).
pub struct GroupIdentity {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`.
    pub id: mg::Field<String>,
    /// `mailNickname`.
    pub mail_nickname: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GroupIdentity: "microsoft.graph.groupIdentity", complex open, base super::Identity;
    display_name: "displayName",
    id: "id",
    mail_nickname: "mailNickname",
}

mg::derived_from! { GroupIdentity: super::Identity }
