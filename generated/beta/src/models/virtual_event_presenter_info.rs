// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.virtualEventPresenterInfo`, a complex type derived from `microsoft.graph.meetingParticipantInfo`.
    VirtualEventPresenterInfo "microsoft.graph.virtualEventPresenterInfo" "complex" : super::MeetingParticipantInfo;
    /// `identity`: identitySet
    identity "identity": mg::Boxed<super::IdentitySet>,
    /// `presenterDetails`: virtualEventPresenterDetails
    presenter_details "presenterDetails": mg::Boxed<super::VirtualEventPresenterDetails>,
    /// `role`: onlineMeetingRole
    role "role": mg::Open<super::OnlineMeetingRole>,
    /// `upn`: String
    upn "upn": String,
}

mg::derived_from! { VirtualEventPresenterInfo: super::MeetingParticipantInfo }
