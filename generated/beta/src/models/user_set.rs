// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.userSet`.
pub struct UserSet {
    /// `isBackup`.
    pub is_backup: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserSet: "microsoft.graph.userSet", complex abstract, family UserSetKind;
    is_backup: "isBackup",
}

/// The types derived from [`UserSet`].
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
