// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.meetingParticipantInfo`, a complex type.
    MeetingParticipantInfo "microsoft.graph.meetingParticipantInfo" "complex" => MeetingParticipantInfoKind;
    /// `identity`: identitySet
    identity "identity": mg::Boxed<super::IdentitySet>,
    /// `role`: onlineMeetingRole
    role "role": mg::Open<super::OnlineMeetingRole>,
    /// `upn`: String
    upn "upn": String,
}

/// The types derived from `microsoft.graph.meetingParticipantInfo`.
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
