//! The requests of a path.
//!
//! Generated methods are one-liners that call these. Each is a thin generic function, which only names the type of
//! the response, around code that is compiled once.

use http::Method;

use super::Path;
use crate::error::RequestError;
use crate::model::{Record, secrets_in};
use crate::paging::Page;
use crate::request::operation::Operation;
use crate::request::{Draft, Request};
use crate::response::FromResponse;

impl Path {
    /// Creates a request with any method to this URL, without a body.
    #[inline]
    pub fn request<T: FromResponse>(&self, method: Method) -> Request<T> {
        Request::new(self.draft(method, T::ACCEPT))
    }

    /// Creates `GET …`.
    #[inline]
    pub fn get<T: FromResponse>(&self) -> Request<T> {
        Request::new(self.draft(Method::GET, T::ACCEPT))
    }

    /// Creates `GET …` of a collection. The response is its first page.
    #[inline]
    pub fn list<T>(&self) -> Request<Page<T>>
    where
        Page<T>: FromResponse,
    {
        self.get()
    }

    /// Creates `GET …/$count`, which returns the number of members of a collection.
    ///
    /// Directory objects require [`eventual`](Request::eventual).
    pub fn count(&self) -> Request<i64> {
        Request::new(self.navigate("$count").draft(Method::GET, "text/plain"))
    }

    /// Creates `POST …` to a collection.
    ///
    /// A response without a body (204, or with `Prefer: return=minimal`) is an error although the object was created:
    /// [`ResponseError::Empty`](crate::error::ResponseError::Empty). If you expect one, call
    /// [`returning::<Option<T>>()`](Request::returning).
    #[inline]
    pub fn create<T: FromResponse>(&self, body: &dyn Record) -> Request<T> {
        Request::new(self.draft_of(Method::POST, T::ACCEPT, body))
    }

    /// Creates `PATCH …`, which changes the properties that `body` sets and keeps the others.
    #[inline]
    pub fn update<T: FromResponse>(&self, body: &dyn Record) -> Request<T> {
        Request::new(self.draft_of(Method::PATCH, T::ACCEPT, body))
    }

    /// Creates `PUT …`, which replaces the resource with `body`.
    #[inline]
    pub fn replace<T: FromResponse>(&self, body: &dyn Record) -> Request<T> {
        Request::new(self.draft_of(Method::PUT, T::ACCEPT, body))
    }

    /// Creates `DELETE …`.
    pub fn delete(&self) -> Request<()> {
        self.request(Method::DELETE)
    }

    /// Creates `POST …/name` without a body: a call of an action without parameters.
    #[inline]
    pub fn action<T: FromResponse>(&self, name: &str) -> Request<T> {
        Request::new(self.navigate(name).draft(Method::POST, T::ACCEPT))
    }

    /// Creates `POST …/name`, a call of an action with the parameters as its JSON body. Absent parameters are left
    /// out; null parameters are sent as null.
    #[inline]
    pub fn action_with<T: FromResponse>(&self, name: &str, parameters: &dyn Record) -> Request<T> {
        Request::new(self.navigate(name).draft_with(Method::POST, T::ACCEPT, parameters))
    }

    /// Creates `GET …/name`, a call of a function without parameters. The URL has no parentheses, as Graph documents
    /// it.
    #[inline]
    pub fn function<T: FromResponse>(&self, name: &str) -> Request<T> {
        Request::new(self.navigate(name).draft(Method::GET, T::ACCEPT))
    }

    /// Creates `GET …/name(a='x',b=2)`, a call of a function with parameters. Absent parameters are left out; null
    /// parameters are written as `null`.
    #[inline]
    pub fn function_with<T: FromResponse>(&self, name: &str, parameters: &dyn Record) -> Request<T> {
        Request::new(self.call_with(name, parameters).draft(Method::GET, T::ACCEPT))
    }

    pub(crate) fn draft(&self, method: Method, accept: &'static str) -> Draft {
        let mut draft = Draft::new(self.base.clone(), method, self.url.clone(), self.fault.clone(), accept);
        draft.operation = Operation::OfPath(self.keys);
        draft
    }

    /// Creates a request whose body is an object of the service. If the body sets read-only properties, the request
    /// fails when it is sent.
    fn draft_of(&self, method: Method, accept: &'static str, body: &dyn Record) -> Draft {
        let mut draft = self.draft_with(method, accept, body);
        let pointers = body.read_only();
        if !pointers.is_empty() {
            draft.fail(RequestError::ReadOnly { pointers });
        }
        draft
    }

    fn draft_with(&self, method: Method, accept: &'static str, body: &dyn Record) -> Draft {
        let mut draft = self.draft(method, accept).json(body.to_json());
        draft.secrets = secrets_in(body);
        draft
    }
}
