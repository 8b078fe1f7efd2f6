// @generated
use crate::mg;

/// Enumeration `microsoft.graph.welcomeScreenMeetingInformation`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WelcomeScreenMeetingInformation {
    /// `userDefined` (0)
    UserDefined,
    /// `showOrganizerAndTimeOnly` (1)
    ShowOrganizerAndTimeOnly,
    /// `showOrganizerAndTimeAndSubject` (2)
    ShowOrganizerAndTimeAndSubject,
}

mg::enumeration! {
    WelcomeScreenMeetingInformation: "microsoft.graph.welcomeScreenMeetingInformation";
    UserDefined: "userDefined" = 0,
    ShowOrganizerAndTimeOnly: "showOrganizerAndTimeOnly" = 1,
    ShowOrganizerAndTimeAndSubject: "showOrganizerAndTimeAndSubject" = 2,
}
