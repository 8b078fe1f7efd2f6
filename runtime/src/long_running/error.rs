//! [`OperationError`]: the failure of a long-running operation.

use crate::error::ServiceError;

/// The failure of a long-running operation.
///
/// ```
/// use msgraph_core::{Error, ErrorKind, long_running::OperationError};
///
/// fn may_still_end(error: &Error) -> bool {
///     matches!(error.kind(), ErrorKind::Operation(error) if matches!(**error, OperationError::Unfinished { .. }))
/// }
/// ```
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum OperationError {
    /// The operation failed, or was cancelled.
    #[error("the operation ended as `{status}`{}", reason(.error.as_deref()))]
    Failed {
        /// The final state, as the service names it: `failed`, `canceled`.
        status: String,
        /// The error that the service reported, if any.
        error: Option<Box<ServiceError>>,
    },
    /// The operation was still running at the deadline, or there is no clock to wait with.
    #[error("the operation has not ended by the deadline{}", state(.status))]
    Unfinished {
        /// The last state that the service reported. Empty if it reported none.
        status: String,
    },
}

fn reason(error: Option<&ServiceError>) -> String {
    error.map(|error| format!(": {}: {}", error.code, error.message)).unwrap_or_default()
}

fn state(status: &str) -> String {
    if status.is_empty() { String::new() } else { format!(" (`{status}`)") }
}
