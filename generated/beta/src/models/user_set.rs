// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userSet`, an abstract complex type.
    UserSet "microsoft.graph.userSet" "complex abstract" => UserSetKind;
    /// `isBackup`: Boolean
    is_backup "isBackup": bool,
}

/// The types derived from `microsoft.graph.userSet`.
#[non_exhaustive]
pub enum UserSetKind {
    AttributeRuleMembers(Box<super::AttributeRuleMembers>),
    ConnectedOrganizationMembers(Box<super::ConnectedOrganizationMembers>),
    ExternalSponsors(Box<super::ExternalSponsors>),
    GroupMembers(Box<super::GroupMembers>),
    InternalSponsors(Box<super::InternalSponsors>),
    RequestorManager(Box<super::RequestorManager>),
    SingleUser(Box<super::SingleUser>),
    TargetAgentIdentitySponsorsOrOwners(Box<super::TargetAgentIdentitySponsorsOrOwners>),
    TargetUserSponsors(Box<super::TargetUserSponsors>),
    /// None of these, or a type that this version does not know.
    Other(Box<UserSet>),
}

mg::family! {
    UserSet => UserSetKind;
    AttributeRuleMembers(super::AttributeRuleMembers),
    ConnectedOrganizationMembers(super::ConnectedOrganizationMembers),
    ExternalSponsors(super::ExternalSponsors),
    GroupMembers(super::GroupMembers),
    InternalSponsors(super::InternalSponsors),
    RequestorManager(super::RequestorManager),
    SingleUser(super::SingleUser),
    TargetAgentIdentitySponsorsOrOwners(super::TargetAgentIdentitySponsorsOrOwners),
    TargetUserSponsors(super::TargetUserSponsors),
}
