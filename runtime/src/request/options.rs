//! Query options and related headers.

use std::borrow::Cow;

use http::header::HeaderValue;

use super::draft::PREFER;
use super::{Request, prefer};
use crate::error::RequestError;
use crate::query::{IntoExpand, IntoFilter, IntoNames};

impl<T> Request<T> {
    /// Adds a query option that has no method of its own. Name and value are percent-encoded.
    pub fn query(mut self, name: impl Into<Cow<'static, str>>, value: impl Into<String>) -> Self {
        self.draft.query.push((name.into(), value.into()));
        self
    }

    /// Adds to `$select`: the service returns only these properties. Accepts names (`"id"`, `["id", "displayName"]`,
    /// `props!(User: id, display_name)`). A second call adds to the first.
    pub fn select(mut self, names: impl IntoNames) -> Self {
        self.draft.extend_option("$select", &names.into_names());
        self
    }

    /// Adds to `$expand`: the service also returns the target of a navigation property. Accepts a generated constant
    /// (`Group::MEMBERS`) or text (`"members($select=id)"`). A second call adds to the first.
    pub fn expand(mut self, navigation: impl IntoExpand) -> Self {
        self.draft.extend_option("$expand", &navigation.into_expand());
        self
    }

    /// Sets `$filter`. Accepts a [`Condition`](crate::query::Condition), or an OData expression such as
    /// `startswith(displayName,'a')`. String literals in an expression need inner quotes doubled
    /// ([`quoted`](crate::query::quoted) does that). A second call replaces the first.
    ///
    /// ```
    /// # msgraph_core::model! { pub struct User: "example.user", entity; job_title: String = "jobTitle", }
    /// use msgraph_core::{Page, Path, prop, Request};
    ///
    /// let users: Request<Page<User>> = Path::offline("https://graph.microsoft.com/beta").navigate("users").list();
    /// let request = users.filter(prop!(User: job_title).eq("R&D"));
    /// assert!(request.url().ends_with("?$filter=jobTitle%20eq%20%27R%26D%27"));
    /// ```
    ///
    /// A condition on another type does not compile:
    ///
    /// ```compile_fail
    /// # msgraph_core::model! { pub struct User: "example.user", entity; job_title: String = "jobTitle", }
    /// # msgraph_core::model! { pub struct Group: "example.group", entity; }
    /// # use msgraph_core::{Page, Path, prop, Request};
    /// let groups: Request<Page<Group>> = Path::offline("https://graph.microsoft.com/beta").navigate("groups").list();
    /// let _ = groups.filter(prop!(User: job_title).eq("R&D"));
    /// ```
    pub fn filter(mut self, expression: impl IntoFilter<T>) -> Self {
        self.draft.set_option("$filter", expression.into_filter());
        self
    }

    /// Adds to `$orderby`: `"displayName"`, `"createdDateTime desc"`. A second call adds to the first.
    pub fn order_by(mut self, names: impl IntoNames) -> Self {
        self.draft.extend_option("$orderby", &names.into_names());
        self
    }

    /// Sets `$search`. Accepts a [`Search`](crate::query::Search), or text in the form that the service requires,
    /// usually in double quotes: `"\"displayName:wa\""`. Directory objects require [`eventual`](Self::eventual).
    pub fn search(mut self, text: impl Into<String>) -> Self {
        self.draft.set_option("$search", text.into());
        self
    }

    /// Sets `$top`: the maximum number of members on a page.
    pub fn top(mut self, members: u32) -> Self {
        self.draft.set_option("$top", members.to_string());
        self
    }

    /// Sets `$skip`: the number of members to skip.
    pub fn skip(mut self, members: u64) -> Self {
        self.draft.set_option("$skip", members.to_string());
        self
    }

    /// Sets `$count`: with `true`, [`Page::count`](crate::Page::count) holds the total number of members. Directory
    /// objects require [`eventual`](Self::eventual).
    pub fn count(mut self, count: bool) -> Self {
        self.draft.set_option("$count", count.to_string());
        self
    }

    /// Sets `ConsistencyLevel: eventual`, which advanced queries on directory objects require.
    pub fn eventual(mut self) -> Self {
        self.draft.headers.insert("consistencylevel", HeaderValue::from_static("eventual"));
        self
    }

    /// Makes this an advanced query on directory objects: calls [`eventual`](Self::eventual) and
    /// [`count`](Self::count). Directory objects require it for `$search`, and for `ne`, `not`, `endswith` and
    /// `$count` in a filter. The client never does this by itself, because eventually consistent results may be
    /// stale.
    pub fn advanced(self) -> Self {
        self.eventual().count(true)
    }

    /// Sets `If-Match`: the service executes the request only if the resource still has this ETag (`*` for any).
    pub fn if_match(self, etag: &str) -> Self {
        self.header("if-match", etag)
    }

    /// Sets `If-None-Match`: the service executes the request only if the resource has another ETag (`*`: only if the
    /// resource does not exist). If the resource has not changed, the response is 304, which is an error here:
    /// [`Error::is_not_modified`](crate::Error::is_not_modified).
    ///
    /// ```no_run
    /// # async fn again(request: msgraph_core::Request<String>, etag: &str) -> Result<(), msgraph_core::Error> {
    /// match request.if_none_match(etag).await {
    ///     Ok(fresh) => println!("{fresh}"),
    ///     Err(error) if error.is_not_modified() => println!("as before"),
    ///     Err(error) => return Err(error),
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn if_none_match(self, etag: &str) -> Self {
        self.header("if-none-match", etag)
    }

    /// Adds a preference, such as `outlook.timezone="UTC"` or `odata.maxpagesize=50`, and replaces one of the same
    /// name. All preferences are sent in one `Prefer` header. It contains `include-unknown-enum-members` by default;
    /// [`without_header("prefer")`](Self::without_header) removes it.
    ///
    /// ```
    /// use msgraph_core::{Path, Request};
    ///
    /// let request: Request<String> = Path::offline("https://graph.microsoft.com/beta").navigate("me").get();
    /// let request = request.prefer("odata.maxpagesize=5").prefer("odata.maxpagesize=50");
    /// assert_eq!(request.headers()["prefer"], "include-unknown-enum-members, odata.maxpagesize=50");
    /// ```
    pub fn prefer(mut self, preference: &str) -> Self {
        let known = self.draft.headers.get(PREFER).and_then(|known| known.to_str().ok()).unwrap_or_default();
        let preferences = prefer::with(known, preference);
        self.draft.header(PREFER.as_str(), &preferences);
        self
    }

    /// Sets `Prefer: return=minimal`, which asks for a response without a body. If the service sends a body anyway,
    /// it is ignored.
    ///
    /// ```
    /// use msgraph_core::{Path, Request};
    ///
    /// let request: Request<String> = Path::offline("https://graph.microsoft.com/beta").navigate("me").get();
    /// let request: Request<()> = request.minimal();
    /// assert_eq!(request.headers()["prefer"], "include-unknown-enum-members, return=minimal");
    /// ```
    pub fn minimal(self) -> Request<()> {
        self.prefer("return=minimal").returning()
    }

    /// Removes a header.
    pub fn without_header(mut self, name: &str) -> Self {
        self.draft.headers.remove(name);
        self
    }

    /// Sends read-only properties in the body, too. By default, a body that sets one is [an
    /// error](crate::error::RequestError::ReadOnly). With this setting, the service decides.
    ///
    /// ```
    /// # msgraph_core::model! { pub struct Device: "example.device", entity; id: String = "id" required computed, }
    /// use msgraph_core::{Path, Request};
    ///
    /// let path = Path::offline("https://graph.microsoft.com/beta").navigate("devices").key("1");
    /// let request: Request<()> = path.update(&Device { id: "1".into(), ..Default::default() });
    /// assert_eq!(request.fault().unwrap().to_string(), "the body sets read-only properties: `/id`");
    /// assert_eq!(request.allow_read_only().fault(), None);
    /// ```
    pub fn allow_read_only(mut self) -> Self {
        self.draft.fault.take_if(|fault| matches!(fault, RequestError::ReadOnly { .. }));
        self
    }
}
