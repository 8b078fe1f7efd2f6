// @generated
use crate::mg;

/// Enumeration `microsoft.graph.enrollmentNotificationTemplateType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EnrollmentNotificationTemplateType {
    /// `email` (1)
    Email,
    /// `push` (2)
    Push,
    /// `unknownFutureValue` (99)
    UnknownFutureValue,
}

mg::enumeration! {
    EnrollmentNotificationTemplateType: "microsoft.graph.enrollmentNotificationTemplateType";
    Email: "email" = 1,
    Push: "push" = 2,
    UnknownFutureValue: "unknownFutureValue" = 99,
}
