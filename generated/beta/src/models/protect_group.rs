// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.protectGroup`, a complex type derived from `microsoft.graph.labelActionBase`.
    ProtectGroup "microsoft.graph.protectGroup" "complex" : super::LabelActionBase;
    /// `allowEmailFromGuestUsers`: Boolean
    allow_email_from_guest_users "allowEmailFromGuestUsers": bool,
    /// `allowGuestUsers`: Boolean
    allow_guest_users "allowGuestUsers": bool,
    /// `name`: String
    name "name": String,
    /// `privacy`: groupPrivacy
    privacy "privacy": mg::Open<super::GroupPrivacy>,
}

mg::derived_from! { ProtectGroup: super::LabelActionBase }
