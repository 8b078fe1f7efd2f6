// @generated
use crate::mg;

/// Complex type `microsoft.graph.virtualEventPresenterInfo`, derived from
/// [`MeetingParticipantInfo`](super::MeetingParticipantInfo).
pub struct VirtualEventPresenterInfo {
    /// `identity`.
    pub identity: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `presenterDetails`.
    pub presenter_details: mg::Field<mg::Boxed<super::VirtualEventPresenterDetails>>,
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
    VirtualEventPresenterInfo: "microsoft.graph.virtualEventPresenterInfo", complex, base super::MeetingParticipantInfo;
    identity: "identity",
    presenter_details: "presenterDetails",
    role: "role",
    upn: "upn",
}

mg::derived_from! { VirtualEventPresenterInfo: super::MeetingParticipantInfo }
