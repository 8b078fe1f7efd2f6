// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.onlineMeeting`, by its URL.
    ///
    /// For example `/app/onlineMeetings/{onlineMeeting-id}`.
    OnlineMeetingResource(mg::One<models::OnlineMeeting>)
}

impl OnlineMeetingResource {
    /// `…/aiInsights`: many `callAiInsight`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **OnlineMeetingAiInsight.Read.All** |
    /// | `GET …/{id}` | **OnlineMeetingAiInsight.Read.All** |
    #[inline]
    pub fn ai_insights(&self) -> requests::call_ai_insight::CallAiInsightCollection {
        mg::to(self, "aiInsights")
    }

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

    /// `…/meetingAttendanceReport`: `meetingAttendanceReport`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **OnlineMeetingArtifact.Read.All** | **OnlineMeetingArtifact.Read.All** |
    #[inline]
    pub fn meeting_attendance_report(
        &self,
    ) -> requests::meeting_attendance_report::MeetingAttendanceReportResource {
        mg::to(self, "meetingAttendanceReport")
    }

    /// `…/recordings`: many `callRecording`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` `/me/onlineMeetings/{id}/recordings` | **OnlineMeetingRecording.Read.All** | – |
    /// | `GET` `/users/{id}/onlineMeetings/{id}/recordings` | **OnlineMeetingRecording.Read.All** | **OnlineMeetingRecording.Read.All**, OnlineMeetingRecording.Read.Chat |
    /// | `GET …/{id}` `/me/onlineMeetings/{id}/recordings/{id}` | **OnlineMeetingRecording.Read.All** | – |
    /// | `GET …/{id}` `/users/{id}/onlineMeetings/{id}/recordings/{id}` | **OnlineMeetingRecording.Read.All** | **OnlineMeetingRecording.Read.All**, OnlineMeetingRecording.Read.Chat |
    #[inline]
    pub fn recordings(&self) -> requests::call_recording::CallRecordingCollection {
        mg::to(self, "recordings")
    }

    /// `…/registration`: `meetingRegistration`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` `/me/onlineMeetings/{id}/registration` | **OnlineMeetings.Read**, **OnlineMeetings.ReadWrite** | – |
    /// | `GET` `/users/{id}/onlineMeetings/{id}/registration` | **OnlineMeetings.Read**, **OnlineMeetings.ReadWrite** | **OnlineMeetings.Read.All**, **OnlineMeetings.ReadWrite.All** |
    /// | `POST` `/me/onlineMeetings/{id}/registration` | **OnlineMeetings.ReadWrite** | – |
    /// | `POST` `/users/{id}/onlineMeetings/{id}/registration` | **OnlineMeetings.ReadWrite** | **OnlineMeetings.ReadWrite.All** |
    /// | `PATCH` | **OnlineMeetings.ReadWrite** | – |
    /// | `DELETE` `/me/onlineMeetings/{id}/registration` | **OnlineMeetings.ReadWrite** | – |
    /// | `DELETE` `/users/{id}/onlineMeetings/{id}/registration` | **OnlineMeetings.ReadWrite** | **OnlineMeetings.ReadWrite.All** |
    #[inline]
    pub fn registration(
        &self,
    ) -> requests::meeting_registration::MeetingRegistrationResource {
        mg::to(self, "registration")
    }

    /// `…/transcripts`: many `callTranscript`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` `/me/onlineMeetings/{id}/transcripts` | **OnlineMeetingTranscript.Read.All** | – |
    /// | `GET` `/users/{id}/onlineMeetings/{id}/transcripts` | **OnlineMeetingTranscript.Read.All** | **OnlineMeetingTranscript.Read.All**, OnlineMeetingTranscript.Read.Chat |
    /// | `GET …/{id}` `/me/onlineMeetings/{id}/transcripts/{id}` | **OnlineMeetingTranscript.Read.All** | – |
    /// | `GET …/{id}` `/users/{id}/onlineMeetings/{id}/transcripts/{id}` | **OnlineMeetingTranscript.Read.All** | **OnlineMeetingTranscript.Read.All**, OnlineMeetingTranscript.Read.Chat |
    #[inline]
    pub fn transcripts(&self) -> requests::call_transcript::CallTranscriptCollection {
        mg::to(self, "transcripts")
    }

    /// `…/alternativeRecording`: Edm.Stream
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` `/me/onlineMeetings/{id}/alternativeRecording` | **OnlineMeetingArtifact.Read.All**, OnlineMeetings.Read, OnlineMeetings.ReadWrite | **OnlineMeetingArtifact.Read.All** |
    /// | `GET` `/users/{id}/onlineMeetings/{id}/alternativeRecording` | **OnlineMeetingArtifact.Read.All**, OnlineMeetings.Read, OnlineMeetings.ReadWrite | **OnlineMeetingArtifact.Read.All**, OnlineMeetings.Read.All, OnlineMeetings.ReadWrite.All |
    #[inline]
    pub fn alternative_recording(&self) -> mg::Media {
        mg::Path::stream(self, "alternativeRecording")
    }

    /// `…/attendeeReport`: Edm.Stream
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **OnlineMeetingArtifact.Read.All** | **OnlineMeetingArtifact.Read.All** |
    #[inline]
    pub fn attendee_report(&self) -> mg::Media {
        mg::Path::stream(self, "attendeeReport")
    }

    /// `…/broadcastRecording`: Edm.Stream
    #[inline]
    pub fn broadcast_recording(&self) -> mg::Media {
        mg::Path::stream(self, "broadcastRecording")
    }

    /// `…/recording`: Edm.Stream
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` `/me/onlineMeetings/{id}/recording` | **OnlineMeetingArtifact.Read.All**, OnlineMeetings.Read, OnlineMeetings.ReadWrite | **OnlineMeetingArtifact.Read.All** |
    /// | `GET` `/users/{id}/onlineMeetings/{id}/recording` | **OnlineMeetingArtifact.Read.All**, OnlineMeetings.Read, OnlineMeetings.ReadWrite | **OnlineMeetingArtifact.Read.All**, OnlineMeetings.Read.All, OnlineMeetings.ReadWrite.All |
    #[inline]
    pub fn recording(&self) -> mg::Media {
        mg::Path::stream(self, "recording")
    }

    /// `GET …/getVirtualAppointmentJoinWebUrl`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` `/me/onlineMeetings/{id}/getVirtualAppointmentJoinWebUrl` | **VirtualAppointment.Read**, VirtualAppointment.ReadWrite, OnlineMeetings.Read, OnlineMeetings.ReadWrite | – |
    /// | `GET` `/users/{id}/onlineMeetings/{id}/getVirtualAppointmentJoinWebUrl` | **VirtualAppointment.Read**, VirtualAppointment.ReadWrite, OnlineMeetings.Read, OnlineMeetings.ReadWrite | **VirtualAppointment.Read.All**, VirtualAppointment.ReadWrite.All |
    #[inline]
    pub fn get_virtual_appointment_join_web_url(&self) -> mg::Request<String> {
        mg::Path::function(self, "getVirtualAppointmentJoinWebUrl")
    }

    /// `POST …/sendVirtualAppointmentReminderSms`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `POST` `/me/onlineMeetings/{id}/sendVirtualAppointmentReminderSms` | **VirtualAppointmentNotification.Send** | – |
    /// | `POST` `/users/{id}/onlineMeetings/{id}/sendVirtualAppointmentReminderSms` | **VirtualAppointmentNotification.Send** | **VirtualAppointmentNotification.Send** |
    #[inline]
    pub fn send_virtual_appointment_reminder_sms(
        &self,
        parameters: SendVirtualAppointmentReminderSms,
    ) -> mg::Request<()> {
        mg::Path::action_with(self, "sendVirtualAppointmentReminderSms", &parameters)
    }

    /// `POST …/sendVirtualAppointmentSms`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `POST` `/me/onlineMeetings/{id}/sendVirtualAppointmentSms` | **VirtualAppointmentNotification.Send** | – |
    /// | `POST` `/users/{id}/onlineMeetings/{id}/sendVirtualAppointmentSms` | **VirtualAppointmentNotification.Send** | **VirtualAppointmentNotification.Send** |
    #[inline]
    pub fn send_virtual_appointment_sms(
        &self,
        parameters: SendVirtualAppointmentSms,
    ) -> mg::Request<()> {
        mg::Path::action_with(self, "sendVirtualAppointmentSms", &parameters)
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.onlineMeeting`, by its URL.
    ///
    /// For example `/app/onlineMeetings`.
    OnlineMeetingCollection(mg::Many<models::OnlineMeeting, OnlineMeetingResource>)
}

impl OnlineMeetingCollection {
    /// `POST …/createOrGet`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `POST` `/me/onlineMeetings/createOrGet` | **OnlineMeetings.ReadWrite** | – |
    /// | `POST` `/users/{id}/onlineMeetings/createOrGet` | **OnlineMeetings.ReadWrite** | **OnlineMeetings.ReadWrite.All** |
    #[inline]
    pub fn create_or_get(
        &self,
        parameters: CreateOrGet,
    ) -> mg::Request<models::OnlineMeeting> {
        mg::Path::action_with(self, "createOrGet", &parameters)
    }

    /// `GET …/getAllRecordings(meetingOrganizerUserId=…,startDateTime=…,endDateTime=…)`
    ///
    /// | application |
    /// |-|
    /// | **OnlineMeetingRecording.Read.All** |
    #[inline]
    pub fn get_all_recordings(
        &self,
        parameters: GetAllRecordings,
    ) -> requests::call_recording::CallRecordingCollection {
        mg::Builder::at(mg::Path::call_with(self, "getAllRecordings", &parameters))
    }

    /// `GET …/getAllTranscripts(meetingOrganizerUserId=…,startDateTime=…,endDateTime=…)`
    ///
    /// | application |
    /// |-|
    /// | **OnlineMeetingTranscript.Read.All** |
    #[inline]
    pub fn get_all_transcripts(
        &self,
        parameters: GetAllTranscripts,
    ) -> requests::call_transcript::CallTranscriptCollection {
        mg::Builder::at(mg::Path::call_with(self, "getAllTranscripts", &parameters))
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.sendVirtualAppointmentReminderSms`.
    SendVirtualAppointmentReminderSms "microsoft.graph.sendVirtualAppointmentReminderSms" "parameters";
    /// `attendees`: Collection(attendeeNotificationInfo)
    attendees "attendees": Vec<models::AttendeeNotificationInfo>,
    /// `remindBeforeTimeInMinutesType`: remindBeforeTimeInMinutesType
    remind_before_time_in_minutes_type "remindBeforeTimeInMinutesType": mg::Open<models::RemindBeforeTimeInMinutesType>,
}

mg::record! {
    /// Parameters of `microsoft.graph.sendVirtualAppointmentSms`.
    SendVirtualAppointmentSms "microsoft.graph.sendVirtualAppointmentSms" "parameters";
    /// `attendees`: Collection(attendeeNotificationInfo)
    attendees "attendees": Vec<models::AttendeeNotificationInfo>,
    /// `messageType`: virtualAppointmentMessageType
    message_type "messageType": mg::Open<models::VirtualAppointmentMessageType>,
}

mg::record! {
    /// Parameters of `microsoft.graph.createOrGet`.
    CreateOrGet "microsoft.graph.createOrGet" "parameters";
    /// `chatInfo`: chatInfo
    chat_info "chatInfo": mg::Boxed<models::ChatInfo>,
    /// `endDateTime`: DateTimeOffset
    end_date_time "endDateTime": mg::DateTimeOffset,
    /// `externalId`: String, not null
    external_id "externalId" "r": String,
    /// `participants`: meetingParticipants
    participants "participants": mg::Boxed<models::MeetingParticipants>,
    /// `startDateTime`: DateTimeOffset
    start_date_time "startDateTime": mg::DateTimeOffset,
    /// `subject`: String
    subject "subject": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getAllRecordings`.
    GetAllRecordings "microsoft.graph.getAllRecordings" "parameters";
    /// `endDateTime`: DateTimeOffset, optional
    end_date_time "endDateTime" "o": mg::DateTimeOffset,
    /// `meetingOrganizerUserId`: String, optional
    meeting_organizer_user_id "meetingOrganizerUserId" "o": String,
    /// `startDateTime`: DateTimeOffset, optional
    start_date_time "startDateTime" "o": mg::DateTimeOffset,
}

mg::record! {
    /// Parameters of `microsoft.graph.getAllTranscripts`.
    GetAllTranscripts "microsoft.graph.getAllTranscripts" "parameters";
    /// `endDateTime`: DateTimeOffset, optional
    end_date_time "endDateTime" "o": mg::DateTimeOffset,
    /// `meetingOrganizerUserId`: String, optional
    meeting_organizer_user_id "meetingOrganizerUserId" "o": String,
    /// `startDateTime`: DateTimeOffset, optional
    start_date_time "startDateTime" "o": mg::DateTimeOffset,
}
