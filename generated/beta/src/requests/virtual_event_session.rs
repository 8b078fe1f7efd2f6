// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.virtualEventSession`, by its URL.
    ///
    /// For example `/me/virtualEvents/webinars/{virtualEventWebinar-id}/sessions/{virtualEventSession-id}`.
    VirtualEventSessionResource(mg::One<models::VirtualEventSession>)
}

impl VirtualEventSessionResource {
    /// `…/attendanceReports`: many `meetingAttendanceReport`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` `/me/onlineMeetings/{id}/attendanceReports`, `/users/{id}/onlineMeetings/{id}/attendanceReports` | **OnlineMeetingArtifact.Read.All** | **OnlineMeetingArtifact.Read.All**, OnlineMeetingArtifact.Read.Chat |
    /// | `GET` `/solutions/virtualEvents/webinars/{id}/sessions/{id}/attendanceReports` | – | **OnlineMeetingArtifact.Read.Chat** |
    /// | `GET …/{id}` `/me/onlineMeetings/{id}/attendanceReports/{id}`, `/users/{id}/onlineMeetings/{id}/attendanceReports/{id}` | **OnlineMeetingArtifact.Read.All** | **OnlineMeetingArtifact.Read.All**, OnlineMeetingArtifact.Read.Chat |
    /// | `GET …/{id}` `/solutions/virtualEvents/webinars/{id}/sessions/{id}/attendanceReports/{id}` | – | **OnlineMeetingArtifact.Read.Chat** |
    #[inline]
    pub fn attendance_reports(
        &self,
    ) -> requests::meeting_attendance_report::MeetingAttendanceReportCollection {
        mg::to(self, "attendanceReports")
    }

    /// `…/presenters`: many `virtualEventPresenter`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **VirtualEvent.Read**, VirtualEvent.ReadWrite | **VirtualEvent.Read.All** |
    #[inline]
    pub fn presenters(
        &self,
    ) -> requests::virtual_event_presenter::VirtualEventPresenterCollection {
        mg::to(self, "presenters")
    }

    /// `…/registrations`: many `virtualEventRegistration`
    #[inline]
    pub fn registrations(
        &self,
    ) -> requests::virtual_event_registration::VirtualEventRegistrationCollection {
        mg::to(self, "registrations")
    }
}

/// A collection of `microsoft.graph.virtualEventSession`, by its URL.
///
/// For example `/me/virtualEvents/webinars/{virtualEventWebinar-id}/sessions`.
pub type VirtualEventSessionCollection = mg::Many<
    models::VirtualEventSession,
    VirtualEventSessionResource,
>;
