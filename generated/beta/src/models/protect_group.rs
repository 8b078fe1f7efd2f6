// @generated
use crate::mg;

/// Complex type `microsoft.graph.protectGroup`, derived from
/// [`LabelActionBase`](super::LabelActionBase).
pub struct ProtectGroup {
    /// `allowEmailFromGuestUsers`.
    pub allow_email_from_guest_users: mg::Field<bool>,
    /// `allowGuestUsers`.
    pub allow_guest_users: mg::Field<bool>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `privacy`.
    pub privacy: mg::Field<mg::Open<super::GroupPrivacy>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ProtectGroup: "microsoft.graph.protectGroup", complex, base super::LabelActionBase;
    allow_email_from_guest_users: "allowEmailFromGuestUsers",
    allow_guest_users: "allowGuestUsers",
    name: "name",
    privacy: "privacy",
}

mg::derived_from! { ProtectGroup: super::LabelActionBase }
