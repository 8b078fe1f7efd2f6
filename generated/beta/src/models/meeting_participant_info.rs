// @generated
use crate::mg;

/// Complex type `microsoft.graph.meetingParticipantInfo`.
pub struct MeetingParticipantInfo {
    /// `identity`.
    pub identity: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `role`.
    pub role: mg::Field<mg::Open<super::OnlineMeetingRole>>,
    /// `upn`.
    pub upn: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MeetingParticipantInfo: "microsoft.graph.meetingParticipantInfo", complex, family MeetingParticipantInfoKind;
    identity: "identity",
    role: "role",
    upn: "upn",
}

/// The types derived from [`MeetingParticipantInfo`].
#[non_exhaustive]
pub enum MeetingParticipantInfoKind {
    VirtualEventPresenterInfo(Box<super::VirtualEventPresenterInfo>),
    /// None of these, or a type that this version does not know.
    Other(Box<MeetingParticipantInfo>),
}

mg::family! {
    MeetingParticipantInfo => MeetingParticipantInfoKind;
    VirtualEventPresenterInfo(super::VirtualEventPresenterInfo),
}
