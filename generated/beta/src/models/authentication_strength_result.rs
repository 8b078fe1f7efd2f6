// @generated
use crate::mg;

/// Enumeration `microsoft.graph.authenticationStrengthResult`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuthenticationStrengthResult {
    /// `notSet` (0)
    NotSet,
    /// `skippedForProofUp` (1)
    SkippedForProofUp,
    /// `satisfied` (2)
    Satisfied,
    /// `singleChallengeRequired` (3)
    SingleChallengeRequired,
    /// `multipleChallengesRequired` (4)
    MultipleChallengesRequired,
    /// `singleRegistrationRequired` (5)
    SingleRegistrationRequired,
    /// `multipleRegistrationsRequired` (6)
    MultipleRegistrationsRequired,
    /// `cannotSatisfyDueToCombinationConfiguration` (7)
    CannotSatisfyDueToCombinationConfiguration,
    /// `cannotSatisfy` (8)
    CannotSatisfy,
    /// `unknownFutureValue` (9)
    UnknownFutureValue,
}

mg::enumeration! {
    AuthenticationStrengthResult: "microsoft.graph.authenticationStrengthResult";
    NotSet: "notSet" = 0,
    SkippedForProofUp: "skippedForProofUp" = 1,
    Satisfied: "satisfied" = 2,
    SingleChallengeRequired: "singleChallengeRequired" = 3,
    MultipleChallengesRequired: "multipleChallengesRequired" = 4,
    SingleRegistrationRequired: "singleRegistrationRequired" = 5,
    MultipleRegistrationsRequired: "multipleRegistrationsRequired" = 6,
    CannotSatisfyDueToCombinationConfiguration: "cannotSatisfyDueToCombinationConfiguration" = 7,
    CannotSatisfy: "cannotSatisfy" = 8,
    UnknownFutureValue: "unknownFutureValue" = 9,
}
