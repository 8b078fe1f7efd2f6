//! [`OperationError`]: an operation that did not come to its end.

use crate::error::ServiceError;

/// A long-running operation that did not come to a good end.
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
    /// It failed, or was cancelled.
    #[error("the operation ended as `{status}`{}", reason(.error.as_deref()))]
    Failed {
        /// What the service calls that: `failed`, `canceled`.
        status: String,
        /// Why, if the service says so.
        error: Option<Box<ServiceError>>,
    },
    /// It was still going on at the deadline, or there is no clock to wait by.
    #[error("the operation has not ended by the deadline{}", state(.status))]
    Unfinished {
        /// What the service called its state at the last look.
        status: String,
    },
}

fn reason(error: Option<&ServiceError>) -> String {
    error.map(|error| format!(": {}: {}", error.code, error.message)).unwrap_or_default()
}

fn state(status: &str) -> String {
    if status.is_empty() { String::new() } else { format!(" (`{status}`)") }
}
