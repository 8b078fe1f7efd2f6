// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`VirtualEventRegistrationQuestionBase`](models::VirtualEventRegistrationQuestionBase): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .me()
///     .virtual_events()
///     .webinars()
///     .id(id)
///     .registration_configuration()
///     .questions()
///     .id(id)
/// ```
#[derive(Clone, Debug)]
pub struct VirtualEventRegistrationQuestionBaseResource(
    mg::One<models::VirtualEventRegistrationQuestionBase>,
);

mg::builder! { VirtualEventRegistrationQuestionBaseResource: mg::One<models::VirtualEventRegistrationQuestionBase> }

impl VirtualEventRegistrationQuestionBaseResource {
    /// `…/microsoft.graph.virtualEventRegistrationCustomQuestion`: cast to
    /// [`VirtualEventRegistrationCustomQuestion`](models::VirtualEventRegistrationCustomQuestion).
    #[doc(alias = "microsoft.graph.virtualEventRegistrationCustomQuestion")]
    #[inline]
    pub fn cast_to_virtual_event_registration_custom_question(
        &self,
    ) -> requests::virtual_event_registration_custom_question::VirtualEventRegistrationCustomQuestionResource {
        mg::navigate(self, "microsoft.graph.virtualEventRegistrationCustomQuestion")
    }

    /// `…/microsoft.graph.virtualEventRegistrationPredefinedQuestion`: cast to
    /// [`VirtualEventRegistrationPredefinedQuestion`].
    ///
    /// [`VirtualEventRegistrationPredefinedQuestion`]: models::VirtualEventRegistrationPredefinedQuestion
    #[doc(alias = "microsoft.graph.virtualEventRegistrationPredefinedQuestion")]
    #[inline]
    pub fn cast_to_virtual_event_registration_predefined_question(
        &self,
    ) -> requests::virtual_event_registration_predefined_question::VirtualEventRegistrationPredefinedQuestionResource {
        mg::navigate(self, "microsoft.graph.virtualEventRegistrationPredefinedQuestion")
    }
}

/// Requests on a collection of
/// [`VirtualEventRegistrationQuestionBase`](models::VirtualEventRegistrationQuestionBase): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example
/// `graph.me().virtual_events().webinars().id(id).registration_configuration().questions()`.
#[derive(Clone, Debug)]
pub struct VirtualEventRegistrationQuestionBaseCollection(
    mg::Many<
        models::VirtualEventRegistrationQuestionBase,
        VirtualEventRegistrationQuestionBaseResource,
    >,
);

mg::builder! { VirtualEventRegistrationQuestionBaseCollection: mg::Many<models::VirtualEventRegistrationQuestionBase, VirtualEventRegistrationQuestionBaseResource> }

impl VirtualEventRegistrationQuestionBaseCollection {
    /// `…/microsoft.graph.virtualEventRegistrationCustomQuestion`: the members that are
    /// [`VirtualEventRegistrationCustomQuestion`](models::VirtualEventRegistrationCustomQuestion).
    #[doc(alias = "microsoft.graph.virtualEventRegistrationCustomQuestion")]
    #[inline]
    pub fn cast_to_virtual_event_registration_custom_question(
        &self,
    ) -> requests::virtual_event_registration_custom_question::VirtualEventRegistrationCustomQuestionCollection {
        mg::navigate(self, "microsoft.graph.virtualEventRegistrationCustomQuestion")
    }

    /// `…/microsoft.graph.virtualEventRegistrationPredefinedQuestion`: the members that are
    /// [`VirtualEventRegistrationPredefinedQuestion`].
    ///
    /// [`VirtualEventRegistrationPredefinedQuestion`]: models::VirtualEventRegistrationPredefinedQuestion
    #[doc(alias = "microsoft.graph.virtualEventRegistrationPredefinedQuestion")]
    #[inline]
    pub fn cast_to_virtual_event_registration_predefined_question(
        &self,
    ) -> requests::virtual_event_registration_predefined_question::VirtualEventRegistrationPredefinedQuestionCollection {
        mg::navigate(self, "microsoft.graph.virtualEventRegistrationPredefinedQuestion")
    }
}
